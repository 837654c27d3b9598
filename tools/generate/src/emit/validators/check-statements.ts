import { type CheckCall, type CheckName, fieldOf, type FieldOwner, type Shape } from '@amapi-spec/model';
import { bit, mask } from './bits.ts';
import { elementLoop } from './element-loop.ts';
import { quote } from './names.ts';
import { enumWords, isEnum } from './own-modules.ts';
import { defaultOf, placeOf, readPlace, type ReadContext } from './place.ts';
import { canBeEmpty, type Reads } from './reads.ts';
import type { RuleWriter } from './rule-statements.ts';

type Statements<Name extends CheckName> = (
  check: Extract<CheckCall, { name: Name }>,
  writer: RuleWriter,
  reads: Reads,
  context: ReadContext,
) => string;

/** Prints a named check for one pass. */
export function checkStatements(check: CheckCall, reads: Reads, writer: RuleWriter, context: ReadContext): string {
  return (handlers[check.name] as Statements<CheckName>)(check, writer, reads, context);
}

const handlers: { readonly [Name in CheckName]: Statements<Name> } = {
  type_or_params: ({ type, params }, writer, { shape }) => writer.when(`(seen & ${mask([type, ...params], shape)}) === 0`),
  at_most_one: ({ fields }, writer, { shape }) => {
    if (!writer.each) return writer.when(`hasSeveral(seen & ${mask(fields, shape)})`);
    const second = (inner: RuleWriter, field: string, index: number): string =>
      inner.when(`(seen & ${bit(field)}) !== 0 && (seen & ${mask(fields.slice(0, index), shape)}) !== 0`, quote(field));
    return writer.asked((inner) =>
      fields
        .slice(1)
        .map((field, index) => second(inner, field, index + 1))
        .join('\n'),
    );
  },
  params_exclude: ({ params, fields }, writer, { shape }, context) => {
    const also = `(seen & ${mask(params, shape)}) !== 0`;
    const tests = fields.map((field) => ({ field, test: filled(field, shape, context) }));
    if (!writer.each) return writer.when(`${also} && (${tests.map(({ test }) => test).join(' || ')})`);
    return writer.asked((inner) => `if (${also}) {\n${tests.map(({ field, test }) => inner.when(test, quote(field))).join('\n')}\n}`);
  },
  type_matches_params: ({ type, unspecified, owners }, writer, reads, context) =>
    writer.asked((inner) => {
      const read = readPlace(placeOf(reads.shape, [type], context.model), context).code;
      const cases = owners.map(
        (owner) => `case ${bit(owner.field)}:\n${inner.when(owner.types.map((name) => `${read} !== ${quote(name)}`).join(' && '))}\nbreak;`,
      );
      const given = [`${read} !== ${quote(unspecified)}`, ...(context.defaulted.has(type) ? [] : [`${read} !== undefined`])];
      return `if (${given.join(' && ')}) {\nswitch (seen & ${mask(
        owners.map(({ field }) => field),
        reads.shape,
      )}) {\n${cases.join('\n')}\n}\n}`;
    }),
  fields_of_type: ({ owners, params }, writer, { shape }, context) =>
    writer.asked((inner) => {
      const statements = foreign(owners, inner, (field) => filled(field, shape, context));
      return `if ((seen & ${mask(params, shape)}) === 0 && kind !== '') {\n${statements}\n}`;
    }),
  status_of_type: ({ owners }, writer, { shape }) => {
    // Nothing is known of what a type that came later reports.
    const { type } = fieldOf(shape, 'type');
    const known = type.kind === 'enum' ? `${isEnum(type.enum)}(kind)` : "kind !== ''";
    const isThere = (field: string): string => `(seen & ${bit(field)}) !== 0`;
    return writer.asked((inner) => `if (${known}) {\n${foreign(owners, inner, isThere)}\n}`);
  },
  no_server_set_field: () => '',
  duration_format: ({ path }, writer, reads, context) => onText(path, writer, reads, context, (text) => `!isDuration(${text})`),
  duration_range: ({ path, min, max }, writer, reads, context) =>
    onText(path, writer, reads, context, (text) => `!isDurationWithin(${text}, ${min}, ${max})`),
  duration_not_zero: ({ path }, writer, reads, context) => onText(path, writer, reads, context, (text) => `isZeroDuration(${text})`),
  timestamp_normalized: ({ path }, writer, reads, context) =>
    onText(path, writer, reads, context, (text) => `!isNormalizedTimestamp(${text})`),
  language_tag: ({ path, maxLength }, writer, reads, context) => {
    const { code } = readPlace(
      placeOf(
        reads.shape,
        path.filter((name) => name !== '*'),
        context.model,
      ),
      context,
    );
    // The verdict has refused longer keys by now; the report goes on with the others.
    const broken =
      writer.pass === 'report' && maxLength !== undefined ? `fitsLength(tag, ${maxLength}) && !isLanguageTag(tag)` : '!isLanguageTag(tag)';
    return writer.asked((inner) => `for (const tag of keysOf(${code})) {\n${inner.when(broken, 'tag')}\n}`);
  },
  resource_name: ({ path, template }, writer, reads, context) =>
    onText(path, writer, reads, context, (text) => `${text} !== '' && !isResourceName(${text}, ${quote(template)})`),
  activation_code: ({ path }, writer, reads, context) =>
    onText(path, writer, reads, context, (text) => `${text} !== '' && !isActivationCode(${text})`),
  luhn: ({ path }, writer, reads, context) => onText(path, writer, reads, context, (text) => `!passesLuhn(${text})`),
  package_name: ({ path }, writer, reads, context) =>
    onText(path, writer, reads, context, (text) => `${text} !== '' && !isPackageName(${text})`),
  known_value: ({ path, enum: name }, writer, reads, context) => {
    const { code } = readPlace(placeOf(reads.shape, path, context.model), context);
    return writer.word(`${code} !== undefined && !${isEnum(name)}(${code})`, code, enumWords(name));
  },
  no_duplicates: ({ path }, writer, reads, context) => {
    const { code, optional } = readPlace(placeOf(reads.shape, path, context.model), context);
    const list = optional ? `${code} ?? emptyList` : code;
    if (!writer.each) return writer.when(`duplicates(${list}).length > 0`);
    return writer.asked((inner) => `for (const i of duplicates(${list})) {\n${inner.when('true', 'i').replace('if (true) ', '')}\n}`);
  },
  cancelled_without_error_code: (_check, writer, { shape }) => {
    const { type: metadata } = fieldOf(shape, 'metadata');
    const url = metadata.kind === 'any' ? metadata.known.find((known) => known.shape === 'Command')?.typeUrl : undefined;
    return writer.when(`error?.code === 1 && metadata?.['@type'] === ${quote(url ?? '')} && metadata.errorCode !== undefined`);
  },
};

/** Tells that a field is there and not empty. */
function filled(field: string, shape: Shape, context: ReadContext): string {
  const place = placeOf(shape, [field], context.model);
  if (!canBeEmpty(place)) return `(seen & ${bit(field)}) !== 0`;
  const { code, optional } = readPlace(place, context);
  if (place.type.kind === 'map') return `entries(${code}) > 0`;
  if (place.type.kind === 'list') return optional ? `(${code} ?? emptyList).length > 0` : `${code}.length > 0`;
  return optional ? `(${code} ?? '') !== ''` : `${code} !== ''`;
}

/** Each of these fields that is there and belongs to other types; one issue for all when the rule points at one place. */
function foreign(owners: readonly FieldOwner[], writer: RuleWriter, isThere: (field: string) => string): string {
  const tests = owners.map(({ field, types }) => ({
    field,
    test: `${isThere(field)} && ${types.map((type) => `kind !== ${quote(type)}`).join(' && ')}`,
  }));
  if (writer.pass === 'report' && !writer.each) return writer.when(tests.map(({ test }) => `(${test})`).join(' || '));
  return tests.map(({ field, test }) => writer.when(test, quote(field))).join('\n');
}

/** A test of the text at a path, or of each element there. */
function onText(path: readonly string[], writer: RuleWriter, reads: Reads, context: ReadContext, broken: (text: string) => string): string {
  const elements = path.at(-1) === '*';
  const place = placeOf(
    reads.shape,
    path.filter((name) => name !== '*'),
    context.model,
  );
  const { code, optional } = readPlace(place, context);
  if (elements) {
    const list = optional ? `${code} ?? emptyList` : code;
    return writer.asked((inner) =>
      inner.each
        ? elementLoop(optional ? `(${list})` : list, 'text', inner.when(broken('text'), 'i'))
        : inner.pass === 'report'
          ? inner.when(`${optional ? `(${list})` : list}.some((text) => ${broken('text')})`)
          : `for (const text of ${list}) {\n${inner.when(broken('text'))}\n}`,
    );
  }
  if (!optional) return writer.when(broken(code));
  const simple = /^\w+$/.test(code);
  if (simple) return writer.when(`${code} !== undefined && ${broken(code)}`);
  return writer.when(broken(`(${code} ?? ${defaultOf(place.type, context.model) ?? "''"})`));
}
