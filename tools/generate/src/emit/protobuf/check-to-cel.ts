import type { CheckCall, CheckName, CommandType } from '@amapi-spec/model';
import { quoteCel } from '@amapi-spec/model/expression';

/** What a named check needs to be written as CEL. */
export interface CheckContext {
  /** What `this` of the rule is in the message that carries it. */
  readonly root: string;
  /** Turns a command type into its CEL constant. */
  readonly commandType: (type: CommandType['type']) => string;
  /** CEL constant of the zero value of the command types. */
  readonly unspecifiedType: string;
  /** JSON names of the subject's texts. */
  readonly textFields: ReadonlySet<string>;
}

type Printer<N extends CheckName> = (check: Extract<CheckCall, { name: N }>, context: CheckContext) => string;

/** One printer for each check that a .proto can carry (`checkTargets`); the rest is listed in the package's README. */
const printers: { readonly [N in CheckName]?: Printer<N> } = {
  type_or_params: ({ type, params }, { root }) => anyOf([type, ...params], root),
  params_exclude: ({ params, fields }, context) =>
    `${noneOf(params, context.root)} || ${fields.map((field) => isEmpty(field, context)).join(' && ')}`,
  type_matches_params: ({ type, unspecified, owners }, { root, commandType }) => {
    const place = member(root, type);
    const pairs = owners.map(({ field, types }) => `!has(${member(root, field)}) || ${oneOf(place, types.map(commandType))}`);
    return `${place} == ${commandType(unspecified)} || ${allOf(pairs)}`;
  },
  fields_of_type: ({ owners, params }, context) => {
    const { root, commandType, unspecifiedType } = context;
    const place = member(root, 'type');
    const pairs = owners.map(({ field, types }) => `${isEmpty(field, context)} || ${oneOf(place, types.map(commandType))}`);
    return `${anyOf(params, root)} || ${place} == ${unspecifiedType} || ${allOf(pairs)}`;
  },
  no_server_set_field: ({ fields }, { root }) => noneOf(fields, root),
  duration_range: ({ path, min, max }, { root }) => {
    const place = join(root, path);
    return `!has(${place}) || (${place} >= duration('${min}s') && ${notAbove(place, max)})`;
  },
  duration_not_zero: ({ path }, { root }) => `!has(${join(root, path)}) || ${join(root, path)} != duration('0s')`,
  language_tag: ({ path, maxLength }, { root }) =>
    `${join(root, path)}.all(tag, ${bounded('tag', maxLength, `tag.matches('^[0-9A-Za-z-]+$') && tag.matches(${quoteCel(languageTagPattern)})`)})`,
  resource_name: ({ path, template, maxLength }, { root }) => {
    const place = join(root, path);
    return `${place} == '' || ${bounded(place, maxLength, `${place}.matches(${quoteCel(templatePattern(template))})`)}`;
  },
  package_name: ({ path, maxLength }, { root }) =>
    forEach(path, root, (place) => `${place} == '' || ${bounded(place, maxLength, `${place}.matches(${quoteCel(packageNamePattern)})`)}`),
  no_duplicates: ({ path }, { root }) => `${join(root, path)}.unique()`,
};

/** Prints a named check as CEL; undefined when a .proto cannot carry it. */
export function checkToCel(check: CheckCall, context: CheckContext): string | undefined {
  const printer = printers[check.name] as Printer<CheckName> | undefined;
  return printer?.(check, context);
}

/** RFC 5646 2.1 in RE2: langtag; privateuse; what is grandfathered and no langtag. Any case, for ASCII text: to `(?i)` the Kelvin sign is a k. */
const languageTagPattern = [
  '(?i)^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?',
  '(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?',
  '|x(?:-[a-z0-9]{1,8})+',
  '|en-gb-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:be-fr|be-nl|ch-de))$',
].join('');

/** Android's rule for the name of a package: two segments or more, each begins with a letter; the platform's own is one segment. */
const packageNamePattern = '^(?:android|[A-Za-z][A-Za-z0-9_]*(?:[.][A-Za-z][A-Za-z0-9_]*)+)$';

function templatePattern(template: string): string {
  return `^${template.replace(/\{\w+\}/g, '[^/]+')}$`;
}

/** The largest number of seconds that 64 bits of nanoseconds hold: cel-go knows no longer duration literal. */
const longestLiteral = 9_223_372_036;

function notAbove(place: string, max: number): string {
  if (max <= longestLiteral) return `${place} <= duration('${max}s')`;
  return `(${place}.getSeconds() < ${max} || string(${place}) == '${max}s')`;
}

/** A member that is not there or, where it is a text, empty; an empty list or map is not there. */
function isEmpty(jsonName: string, { root, textFields }: CheckContext): string {
  return textFields.has(jsonName) ? `${member(root, jsonName)} == ''` : `!has(${member(root, jsonName)})`;
}

/** Asks a text only when it is not too long: bounds come before patterns. */
function bounded(place: string, maxLength: number | undefined, test: string): string {
  return maxLength === undefined ? test : `size(${place}) <= ${maxLength} && ${test}`;
}

function anyOf(fields: readonly string[], root: string): string {
  return fields.map((field) => `has(${member(root, field)})`).join(' || ');
}

function noneOf(fields: readonly string[], root: string): string {
  return fields.map((field) => `!has(${member(root, field)})`).join(' && ');
}

function allOf(conditions: readonly string[]): string {
  const [only] = conditions;
  if (conditions.length === 1 && only !== undefined) return `(${only})`;
  return `(${conditions.map((condition) => `(${condition})`).join(' && ')})`;
}

function oneOf(place: string, values: readonly string[]): string {
  return values.length === 1 ? `${place} == ${values.join()}` : `${place} in [${values.join(', ')}]`;
}

function member(root: string, jsonName: string): string {
  return `${root}.${jsonName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
}

function join(root: string, path: readonly string[]): string {
  return path.reduce(member, root);
}

function forEach(path: readonly string[], root: string, body: (place: string) => string): string {
  if (path.at(-1) !== '*') return body(join(root, path));
  return `${join(root, path.slice(0, -1))}.all(item, ${body('item')})`;
}
