import type { CheckCall, CheckName, FieldOwner } from '../contract/named-check.ts';
import type { ResolvedTypes } from './context.ts';
import type { Field, FieldType, Shape } from '../contract/model.ts';
import { byName } from '../query/by-name.ts';
import { fieldOf, zeroValueOf } from '../query/create-index.ts';
import { followPath } from '../query/place-at.ts';
import type { RawCheckArguments, RawRule } from '../read/raw.ts';

/** A check's call, or why it does not fit its subject. */
export type CheckResult = { readonly call: CheckCall } | { readonly problem: string };

type Builder = (subject: Shape, given: RawCheckArguments, types: ResolvedTypes) => CheckResult;

/** Completes a rule's named check with the data that `spec/commands` and the schemas hold. */
export function resolveCheck(name: CheckName, raw: RawRule, subject: Shape, types: ResolvedTypes): CheckResult {
  return builders[name](subject, raw.with ?? {}, types);
}

const builders: Readonly<Record<CheckName, Builder>> = {
  type_or_params: (_subject, _given, types) => ({ call: { name: 'type_or_params', type: 'type', params: paramsFields(types) } }),
  at_most_one: (subject, { group }) => {
    const fields = subject.fields.filter(({ oneof }) => oneof !== undefined && oneof === group).map(({ name }) => name);
    return fields.length < 2 ? { problem: `with.group must name a oneof of ${subject.name}` } : { call: { name: 'at_most_one', fields } };
  },
  params_exclude: (_subject, _given, types) => ({
    call: { name: 'params_exclude', params: paramsFields(types), fields: types.commands.flatMap(({ fields }) => fields) },
  }),
  type_matches_params: (subject, _given, types) => ({
    call: { name: 'type_matches_params', type: 'type', unspecified: unspecified(subject, types), owners: paramsOwners(types) },
  }),
  fields_of_type: (_subject, _given, types) => ({
    call: {
      name: 'fields_of_type',
      owners: types.commands.flatMap(({ type, fields }) => fields.map((field) => ({ field, types: [type] }))),
      params: paramsFields(types),
    },
  }),
  no_server_set_field: (subject) => ({ call: { name: 'no_server_set_field', fields: subject.serverSet.map(({ name }) => name) } }),
  status_of_type: (_subject, _given, types) => ({ call: { name: 'status_of_type', owners: statusOwners(types) } }),
  duration_format: withPath((path) => ({ name: 'duration_format', path }), ['duration']),
  duration_range: (subject, given, types) => {
    const { min, max } = given;
    if (min === undefined || max === undefined) return { problem: 'it needs with.min and with.max' };
    return withPath((path) => ({ name: 'duration_range', path, min, max }), ['duration'])(subject, given, types);
  },
  duration_not_zero: withPath((path) => ({ name: 'duration_not_zero', path }), ['duration']),
  timestamp_normalized: withPath((path) => ({ name: 'timestamp_normalized', path }), ['timestamp']),
  language_tag: withPath((path) => ({ name: 'language_tag', path }), ['map']),
  resource_name: (subject, given, types) => {
    const { template } = given;
    if (template === undefined) return { problem: 'it needs with.template' };
    return withPath((path) => ({ name: 'resource_name', path, template }), ['string'])(subject, given, types);
  },
  activation_code: withPath((path) => ({ name: 'activation_code', path }), ['string']),
  luhn: withPath((path) => ({ name: 'luhn', path }), ['string']),
  package_name: withPath((path) => ({ name: 'package_name', path }), ['string']),
  known_value: (subject, given, types) =>
    withPath(
      (path, type) => {
        const name = type.kind === 'enum' ? type.enum : '';
        return { name: 'known_value', path, enum: name, values: (types.enums.get(name)?.values ?? []).map((value) => value.name) };
      },
      ['enum'],
    )(subject, given, types),
  no_duplicates: withPath((path) => ({ name: 'no_duplicates', path }), ['list']),
  cancelled_without_error_code: () => ({ call: { name: 'cancelled_without_error_code' } }),
};

function withPath(call: (path: readonly string[], type: Field['type']) => CheckCall, kinds: readonly Field['type']['kind'][]): Builder {
  return (subject, given, types) => {
    if (given.path === undefined) return { problem: 'it needs with.path' };
    const path = given.path.split('.');
    const type = followPath(subject, path, byName('shape', types.shapes))?.at(-1)?.type;
    if (type === undefined) return { problem: `${given.path} is no field of ${subject.name}` };
    if (!kinds.includes(type.kind)) return { problem: `${given.path} is a ${type.kind}, not a ${kinds.join(' or ')}` };
    const checked = call(path, type);
    const maxLength = maxLengthOf(type);
    if (formless.has(checked.name)) return { call: checked };
    if (maxLength === undefined) return { problem: `${given.path} has no maxLength in its schema (a map: propertyNames)` };
    return { call: { ...checked, maxLength } };
  };
}

/** Checks that look at no form of a text, or at one of a fixed length. */
const formless: ReadonlySet<CheckName> = new Set(['known_value', 'no_duplicates', 'timestamp_normalized']);

/** The greatest length of a text, or of the keys of a map. */
function maxLengthOf(type: FieldType): number | undefined {
  if (type.kind === 'map') return type.keys?.maxLength;
  return 'maxLength' in type ? type.maxLength : undefined;
}

function unspecified(subject: Shape, types: ResolvedTypes): string {
  const { type } = fieldOf(subject, 'type');
  return type.kind === 'enum' ? zeroValueOf(byName('enum', types.enums).get(type.enum)) : '';
}

function paramsFields(types: ResolvedTypes): string[] {
  return types.commands.flatMap(({ params }) => (params ? [params.field] : []));
}

function paramsOwners(types: ResolvedTypes): FieldOwner[] {
  return types.commands.flatMap(({ type, params }) => (params ? [{ field: params.field, types: [type] }] : []));
}

/** Several types may share one status member: ADD_ESIM and REMOVE_ESIM do. */
function statusOwners(types: ResolvedTypes): FieldOwner[] {
  const owners = new Map<string, string[]>();
  for (const { type, status } of types.commands) {
    if (status) owners.set(status.field, [...(owners.get(status.field) ?? []), type]);
  }
  return [...owners].map(([field, names]) => ({ field, types: names }));
}
