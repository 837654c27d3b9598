import { type CarriedCheck, type CheckCall, type CheckInputs, isCarried, type Place } from '@amapi-spec/model';
import { quoteCel } from '@amapi-spec/model/expression';
import type { Names } from './names.ts';
import { templatePattern } from '../../template-pattern.ts';

/** What a named check needs to be written as CEL. */
export interface CheckContext {
  /** What `this` of the rule is in the message that carries it. */
  readonly root: string;
  /** Turns an enum's value into its CEL constant. */
  readonly constant: Names['constant'];
}

/** The checks that a .proto can say; the rest is listed in the package's README. */
type Carried = CarriedCheck<'protobuf'>;

type Printer<Name extends Carried> = (check: CheckCall<Name>, context: CheckContext) => string;

const printers: { readonly [Name in Carried]: Printer<Name> } = {
  type_or_params: ({ type, params }, { root }) => anyOf([type, ...params], root),
  params_exclude: ({ params, ownFields }, { root }) =>
    `${noneOf(params, root)} || ${ownFields.map((field) => isEmpty(field, root)).join(' && ')}`,
  type_matches_params: ({ type, unspecified, paramsOwners }, context) => {
    const pairs = paramsOwners.map(({ place, types }) => `!has(${at(place, context.root)}) || ${isOneOf(type, types, context)}`);
    return `${isOneOf(type, [unspecified], context)} || ${allOf(pairs)}`;
  },
  fields_of_type: ({ type, unspecified, params, fieldOwners }, context) => {
    const pairs = fieldOwners.map(({ place, types }) => `${isEmpty(place, context.root)} || ${isOneOf(type, types, context)}`);
    return `${anyOf(params, context.root)} || ${isOneOf(type, [unspecified], context)} || ${allOf(pairs)}`;
  },
  no_server_set_field: ({ serverSet }, { root }) => noneOf(serverSet, root),
  duration_range: (check, { root }) =>
    forEach(check, root, (place, isThere) => `${isThere}(${place} >= duration('${check.min}s') && ${notAbove(place, check.max)})`),
  duration_not_zero: (check, { root }) => forEach(check, root, (place, isThere) => `${isThere}${place} != duration('0s')`),
  language_tag: ({ place, maxLength }, { root }) =>
    `${at(place, root)}.all(tag, ${bounded('tag', maxLength, `tag.matches('^[0-9A-Za-z-]+$') && tag.matches(${quoteCel(languageTagPattern)})`)})`,
  resource_name: (check, { root }) =>
    forEach(
      check,
      root,
      (place) => `${place} == '' || ${bounded(place, check.maxLength, `${place}.matches(${quoteCel(templatePattern(check.template))})`)}`,
    ),
  package_name: (check, { root }) =>
    forEach(
      check,
      root,
      (place) => `${place} == '' || ${bounded(place, check.maxLength, `${place}.matches(${quoteCel(packageNamePattern)})`)}`,
    ),
  no_duplicates: ({ place }, { root }) => `${at(place, root)}.unique()`,
};

/** Prints a named check as CEL, which binds no weaker than `||`; undefined when a .proto cannot carry it. */
export function checkToCel(check: CheckCall, context: CheckContext): string | undefined {
  return isCarried(check, 'protobuf') ? (printers[check.name] as Printer<Carried>)(check, context) : undefined;
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

/** The largest number of seconds that 64 bits of nanoseconds hold: cel-go knows no longer duration literal. */
const longestLiteral = 9_223_372_036;

function notAbove(place: string, max: number): string {
  if (max <= longestLiteral) return `${place} <= duration('${max}s')`;
  return `(${place}.getSeconds() < ${max} || string(${place}) == '${max}s')`;
}

/** A member that is not there or, where it is a text, empty; an empty list or map is not there. */
function isEmpty(member: Place, root: string): string {
  return member.type.kind === 'string' ? `${at(member, root)} == ''` : `!has(${at(member, root)})`;
}

/** Tests a text only when it is not too long: bounds come before patterns. */
function bounded(place: string, maxLength: number, test: string): string {
  return `size(${place}) <= ${maxLength} && ${test}`;
}

function anyOf(members: readonly Place[], root: string): string {
  return members.map((member) => `has(${at(member, root)})`).join(' || ');
}

function noneOf(members: readonly Place[], root: string): string {
  return members.map((member) => `!has(${at(member, root)})`).join(' && ');
}

function allOf(conditions: readonly string[]): string {
  const [only] = conditions;
  if (conditions.length === 1 && only !== undefined) return `(${only})`;
  return `(${conditions.map((condition) => `(${condition})`).join(' && ')})`;
}

function isOneOf(place: Place, values: readonly string[], { root, constant }: CheckContext): string {
  const constants = place.type.kind === 'enum' ? values.map((value) => constant((place.type as { enum: string }).enum, value)) : values;
  return constants.length === 1 ? `${at(place, root)} == ${constants.join()}` : `${at(place, root)} in [${constants.join(', ')}]`;
}

/** Prints a place below the subject, with the names of the .proto. */
function at({ steps }: Place, root: string): string {
  return steps.reduce((text, step) => (step.kind === 'field' ? `${text}.${step.protoName}` : text), root);
}

/** Prints a test of what a check is about, or of each element; `isThere` comes before a test that an absent value satisfies. */
function forEach(
  { place, each }: Pick<CheckInputs, 'place' | 'each'>,
  root: string,
  body: (place: string, isThere: string) => string,
): string {
  if (!each) return body(at(place, root), `!has(${at(place, root)}) || `);
  return `${at(place, root)}.all(item, ${body('item', '')})`;
}
