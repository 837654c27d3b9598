import { fieldOf, type PlaceType } from '@amapi-spec/model';
import { toPlaceType } from '@amapi-spec/model/expression';
import { allOf, anyOf, atMembers, ifThen, without, type JsonSchema } from '../json-schema.ts';
import { presence } from '../leaf-to-json-schema.ts';
import type { CheckContext, CheckHandler } from './check-context.ts';

/** `type` or a params member is there. */
export const typeOrParams: CheckHandler<'type_or_params'> = ({ type, params }, context) =>
  anyOf([type, ...params].map((field) => present(field, context)));

/** At most one of the members is there; the later one of two is refused, so that a validator can point at it. */
export const atMostOne: CheckHandler<'at_most_one'> = ({ fields }) => ({
  dependentSchemas: Object.fromEntries(fields.slice(0, -1).map((field, index) => [field, without(fields.slice(index + 1))])),
});

/** No params member beside one of the other fields that is not empty. */
export const paramsExclude: CheckHandler<'params_exclude'> = ({ params, fields }, context) => ({
  dependentSchemas: Object.fromEntries(params.map((member) => [member, absentOrEmpty(fields, context)])),
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

/** A field of its own is not empty only with its own type; beside a params member this says nothing. */
export const fieldsOfType: CheckHandler<'fields_of_type'> = ({ owners, params }, context) =>
  ifThen(
    without(params),
    allOf(
      owners.map(({ field, types }) =>
        anyOf([absentOrEmpty([field], context), { properties: { type: { enum: [unspecifiedType(context), ...types] } } }]),
      ),
    ),
  );

/** No server-set field is there. */
export const noServerSetField: CheckHandler<'no_server_set_field'> = ({ fields }, context) => absentOrEmpty(fields, context, isCollection);

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

/** A list or map is there when it is not empty. */
function present(field: string, context: CheckContext): JsonSchema {
  return atMembers([field], presence(typeOfField(field, context)), false);
}

/** None of the fields is there with something in it; `kinds` are those that may be there empty. */
function absentOrEmpty(fields: readonly string[], context: CheckContext, kinds: (type: PlaceType) => boolean = canBeEmpty): JsonSchema {
  const empty = fields.filter((field) => kinds(typeOfField(field, context)));
  const gone = fields.filter((field) => !empty.includes(field));
  return allOf([
    ...(gone.length === 0 ? [] : [without(gone)]),
    ...empty.map((field) => atMembers([field], emptiness(typeOfField(field, context)), true)),
  ]);
}

function isCollection({ kind }: PlaceType): boolean {
  return kind === 'list' || kind === 'map';
}

function canBeEmpty(type: PlaceType): boolean {
  return isCollection(type) || type.kind === 'string';
}

function emptiness({ kind }: PlaceType): JsonSchema {
  return kind === 'list' ? { maxItems: 0 } : kind === 'map' ? { maxProperties: 0 } : { maxLength: 0 };
}

function typeOfField(field: string, { subject }: CheckContext): PlaceType {
  return toPlaceType(fieldOf(subject, field).type);
}
