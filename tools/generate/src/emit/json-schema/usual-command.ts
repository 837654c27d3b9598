import type { CheckCall, CheckName, Expression, MemberOwner, Model, Place, Rule, Shape } from '@amapi-spec/model';
import { allOf, anyOf, negate, placeNames } from '@amapi-spec/model/expression';
import { isAbsent, isOneOf, isPresent, refusalOf } from './checks/command-refusals.ts';
import { byFirstMember, firstOf, property, type JsonSchema } from './json-schema.ts';
import type { ZeroValue } from './leaf-to-json-schema.ts';
import { neverHolds } from './minimize/minimize.ts';

/** What a usual command looks like, for validators to stop there: what fits the schema is of one of the forms, each of which keeps most rules. */
export interface UsualCommand {
  readonly schema: JsonSchema;
  readonly forms: readonly Expression[];
}

/**
 * Describes the usual commands of a shape: a type that needs no params, alone or with the fields that belong to it, or one params member and no other
 * type than its own; nothing that the server sets. Undefined where the rules of the shape do not say what belongs to what.
 * Each form says which members there may be: a validator then looks at those that are there, not for those that must not be.
 */
export function usualCommand(shape: Shape, rules: readonly Rule[], { commands }: Model): UsualCommand | undefined {
  const matches = checkOf(rules, 'type_matches_params');
  if (matches === undefined) return undefined;
  const { type, paramsOwners } = matches;
  const { fieldOwners } = checkOf(rules, 'fields_of_type') ?? { fieldOwners: [] };
  const { serverSet } = checkOf(rules, 'no_server_set_field') ?? { serverSet: [] };
  const owned = [...paramsOwners, ...fieldOwners].map(({ place }) => place);
  const particular = new Set([type, ...owned].map(nameOf));
  const anywhere = shape.fields.map(({ name }) => name).filter((name) => !particular.has(name));
  const free = commands.filter((command) => command.params?.presence !== 'required').map((command) => command.type);
  const withoutParams: readonly Form[] = [
    { types: free, members: [], needs: type },
    ...membersByTypes(fieldOwners).map((form) => ({ ...form, needs: type })),
  ];
  const withParams = paramsOwners.map(({ place, types }): Form => ({ types, members: [place], needs: place }));
  const closed = ({ types, members }: Form): JsonSchema => ({
    properties: {
      ...typeAmong(type, types).properties,
      ...Object.fromEntries([...anywhere, ...members.map(nameOf)].map((name) => [name, true])),
    },
    additionalProperties: false,
  });
  return {
    schema: firstOf([
      ...withoutParams.map((form) => ({ ...(closed(form) as object), required: [nameOf(form.needs)] })),
      byFirstMember(Object.fromEntries(withParams.map((form) => [nameOf(form.needs), closed(form)]))),
    ]),
    forms: [...withoutParams, ...withParams].map(({ types, members, needs }) =>
      allOf([
        isPresent(needs),
        anyOf([isAbsent(type), isOneOf(type, types)]),
        ...[...owned, ...serverSet].filter((place) => !members.includes(place)).map(isAbsent),
      ]),
    ),
  };
}

/** The commands that have one of some types, if any, and of the members of certain types no other than these. */
interface Form {
  readonly types: readonly string[];
  readonly members: readonly Place[];
  /** What has to be there. */
  readonly needs: Place;
}

/** Tells whether a rule holds for every usual command: truth tables show it. */
export function isKeptBy({ forms }: UsualCommand, { body }: Rule, zeroValue: ZeroValue): boolean {
  const refusal = body.kind === 'expression' ? negate(body.whole) : refusalOf(body.check);
  return refusal !== undefined && forms.every((form) => neverHolds(allOf([form, refusal]), zeroValue));
}

function checkOf<Name extends CheckName>(rules: readonly Rule[], name: Name): CheckCall<Name> | undefined {
  const checks = rules.flatMap(({ body }) => (body.kind === 'check' && body.check.name === name ? [body.check] : []));
  return checks[0] as CheckCall<Name> | undefined;
}

/** Puts the fields together that belong to the same types. */
function membersByTypes(
  owners: readonly MemberOwner[],
): readonly { readonly types: readonly string[]; readonly members: readonly Place[] }[] {
  const groups = Map.groupBy(owners, ({ types }) => JSON.stringify(types));
  return [...groups.values()].map((group) => ({ types: group[0]!.types, members: group.map(({ place }) => place) }));
}

/** Says what the type must be where it is there. */
function typeAmong(type: Place, types: readonly string[]): ReturnType<typeof property> {
  return property(nameOf(type), types.length === 1 ? { const: types[0] } : { enum: types });
}

function nameOf(place: Place): string {
  return placeNames(place).join('.');
}
