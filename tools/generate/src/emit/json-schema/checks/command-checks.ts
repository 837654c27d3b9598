import { allOf, anyOf, ifThen, without, type JsonSchema } from '../json-schema.ts';
import type { CheckContext, CheckHandler } from './check-context.ts';

/** `type` or a params member is there. */
export const typeOrParams: CheckHandler<'type_or_params'> = ({ type, params }) => anyOf([type, ...params].map(present));

/** At most one of the members is there; the later one of two is refused, so that a validator can point at it. */
export const atMostOne: CheckHandler<'at_most_one'> = ({ fields }) => ({
  dependentSchemas: Object.fromEntries(fields.slice(0, -1).map((field, index) => [field, without(fields.slice(index + 1))])),
});

/** No params member beside one of the other fields. */
export const paramsExclude: CheckHandler<'params_exclude'> = ({ params, fields }) => ({
  dependentSchemas: Object.fromEntries(params.map((member) => [member, without(fields)])),
});

/** The type that is set is the one of the only params member. */
export const typeMatchesParams: CheckHandler<'type_matches_params'> = ({ type, unspecified, owners }) =>
  allOf(
    owners.map(({ field, types }) =>
      ifThen(
        onlyMember(
          field,
          owners.map((owner) => owner.field),
        ),
        {
          properties: { [type]: { enum: [unspecified, ...types] } },
        },
      ),
    ),
  );

/** A field of its own is there only with its own type; beside a params member this says nothing. */
export const fieldsOfType: CheckHandler<'fields_of_type'> = ({ owners, params }, context) =>
  ifThen(without(params), {
    dependentSchemas: Object.fromEntries(
      owners.map(({ field, types }) => [field, { properties: { type: { enum: [unspecifiedType(context), ...types] } } }]),
    ),
  });

/** No server-set field is there. */
export const noServerSetField: CheckHandler<'no_server_set_field'> = ({ fields }) => without(fields);

/** The status member that is there belongs to the inferred type; a type that this spec does not know may own any. */
export const statusOfType: CheckHandler<'status_of_type'> = ({ owners }, context) => ({
  dependentSchemas: Object.fromEntries(owners.map(({ field, types }) => [field, notInferredAs(othersThan(types, context), context)])),
});

/** Refuses a command whose inferred type is one of `types`. */
function notInferredAs(types: readonly string[], context: CheckContext): JsonSchema {
  const members = context.commands.flatMap((command) => (command.params === undefined ? [] : [command.params.field]));
  const others = context.commands.filter((command) => command.params !== undefined && types.includes(command.type));
  return allOf([
    { properties: { type: { not: { enum: [...types] } } } },
    ifThen(
      { properties: { type: { const: unspecifiedType(context) } } },
      {
        not: { anyOf: others.map((command) => onlyMember(command.params!.field, members)) },
      },
    ),
  ]);
}

function othersThan(types: readonly string[], context: CheckContext): readonly string[] {
  return context.commands.map((command) => command.type).filter((type) => !types.includes(type));
}

function unspecifiedType(context: CheckContext): string {
  return context.zeroValue('CommandType');
}

function onlyMember(field: string, members: readonly string[]): JsonSchema {
  return { required: [field], ...(without(members.filter((member) => member !== field)) as object) };
}

function present(field: string): JsonSchema {
  return { required: [field] };
}
