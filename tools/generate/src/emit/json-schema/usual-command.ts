import type { CheckCall, CheckName, Expression, Model, Place, Rule, Shape } from '@amapi-spec/model';
import { allOf, anyOf, negate, placeNames } from '@amapi-spec/model/expression';
import { isAbsent, isFilled, isOneOf, isPresent, refusalOf } from './checks/command-refusals.ts';
import { property, without, type JsonSchema } from './json-schema.ts';
import type { ZeroValue } from './leaf-to-json-schema.ts';
import { neverHolds } from './minimize/minimize.ts';

/** What a usual command looks like, for validators to stop there: what fits the schema meets the condition, which keeps most rules. */
export interface UsualCommand {
  readonly schema: JsonSchema;
  readonly condition: Expression;
}

/**
 * Describes the usual commands of a shape: one params member and no other type than its own, or none and a type that needs none; a field that belongs
 * to a type with that type; and nothing that the server sets. Undefined where the rules of the shape do not say what belongs to what.
 * Said member by member, so that a validator passes over what is not there.
 */
export function usualCommand(shape: Shape, rules: readonly Rule[], { commands }: Model): UsualCommand | undefined {
  const matches = checkOf(rules, 'type_matches_params');
  if (matches === undefined) return undefined;
  const { type, paramsOwners } = matches;
  const { fieldOwners } = checkOf(rules, 'fields_of_type') ?? { fieldOwners: [] };
  const { serverSet } = checkOf(rules, 'no_server_set_field') ?? { serverSet: [] };
  const params = paramsOwners.map(({ place }) => place);
  const free = commands.filter((command) => command.params?.presence !== 'required').map((command) => command.type);
  const later = (member: Place): readonly Place[] => params.slice(params.indexOf(member) + 1);
  return {
    schema: {
      ...(serverSet.length > 0 && { propertyNames: { enum: shape.fields.map(({ name }) => name) } }),
      dependentSchemas: {
        ...Object.fromEntries(
          fieldOwners.map(({ place, types }) => [nameOf(place), { ...typeAmong(type, types), required: [nameOf(type)] }]),
        ),
        ...Object.fromEntries(
          paramsOwners.map(({ place, types }) => [
            nameOf(place),
            { properties: { ...typeAmong(type, types).properties, ...absent(later(place)) } },
          ]),
        ),
      },
      if: without(params.map(nameOf)),
      then: { ...typeAmong(type, free), required: [nameOf(type)] },
    },
    condition: allOf([
      ...serverSet.map(isAbsent),
      ...fieldOwners.map(({ place, types }) => implies(isFilled(place), isOneOf(type, types))),
      ...paramsOwners.map(({ place, types }) =>
        implies(isPresent(place), allOf([anyOf([isAbsent(type), isOneOf(type, types)]), ...later(place).map(isAbsent)])),
      ),
      anyOf([...params.map(isPresent), isOneOf(type, free)]),
    ]),
  };
}

/** Tells whether a rule holds for every usual command: a truth table shows it. */
export function isKeptBy({ condition }: UsualCommand, { body }: Rule, zeroValue: ZeroValue): boolean {
  const refusal = body.kind === 'expression' ? negate(body.whole) : refusalOf(body.check);
  return refusal !== undefined && neverHolds(allOf([condition, refusal]), zeroValue);
}

function checkOf<Name extends CheckName>(rules: readonly Rule[], name: Name): CheckCall<Name> | undefined {
  const checks = rules.flatMap(({ body }) => (body.kind === 'check' && body.check.name === name ? [body.check] : []));
  return checks[0] as CheckCall<Name> | undefined;
}

function implies(condition: Expression, consequence: Expression): Expression {
  return anyOf([negate(condition), consequence]);
}

/** Says what the type must be where it is there. */
function typeAmong(type: Place, types: readonly string[]): ReturnType<typeof property> {
  return property(nameOf(type), types.length === 1 ? { const: types[0] } : { enum: types });
}

function absent(members: readonly Place[]): Readonly<Record<string, JsonSchema>> {
  return (without(members.map(nameOf)) as ReturnType<typeof property>).properties;
}

function nameOf(place: Place): string {
  return placeNames(place).join('.');
}
