import type { MemberOwner, Place } from '@amapi-spec/model';
import { placeNames } from '@amapi-spec/model/expression';
import type { CheckHandler } from '../check-handler.ts';
import { refuse } from '../expression-to-json-schema.ts';
import { allOf as allSchemas, atMembers, type JsonSchema, without } from '../json-schema.ts';
import { presence } from '../leaf-to-json-schema.ts';
import { besideOtherType, besideParams, inOtherType, neitherTypeNorParams } from './command-refusals.ts';

/** `type` or a params member is there. */
export const typeOrParams: CheckHandler<'type_or_params'> = (check, zeroValue) => refuse(neitherTypeNorParams(check), zeroValue);

/** At most one of the members is there; the later one of two is refused, so that a validator can point at it. */
export const atMostOne: CheckHandler<'at_most_one'> = ({ group }) =>
  whereThere(group.slice(0, -1), (member) => without(group.slice(group.indexOf(member) + 1).map(nameOf)));

/** No params member beside one of the other fields that is not empty; said of the field, which is rarely there. */
export const paramsExclude: CheckHandler<'params_exclude'> = (check, zeroValue) =>
  whereThere(check.ownFields, (field) => refuse(besideParams(field, check), zeroValue));

/** The type that is set is the one of the only params member. */
export const typeMatchesParams: CheckHandler<'type_matches_params'> = (check, zeroValue) =>
  whereOwned(check.paramsOwners, (owner) => refuse(besideOtherType(owner, check), zeroValue));

/** A field of its own is not empty only with its own type; beside a params member this says nothing. */
export const fieldsOfType: CheckHandler<'fields_of_type'> = (check, zeroValue) =>
  whereOwned(check.fieldOwners, (owner) => refuse(inOtherType(owner, check), zeroValue));

/** No server-set field is there; each is refused at its own place. */
export const noServerSetField: CheckHandler<'no_server_set_field'> = ({ serverSet }) =>
  allSchemas(serverSet.map((field) => atMembers(placeNames(field), emptiness(field), true)));

/** The status member that is there belongs to the inferred type; a type that this spec does not know may own any. */
export const statusOfType: CheckHandler<'status_of_type'> = ({ type, unspecified, knownTypes, paramsOwners, statusOwners }) => {
  const foreignStatus = statusOwners.map((owner) => {
    const foreign = knownTypes.filter((each) => !owner.types.includes(each));
    const params = paramsOwners.filter(({ types }) => types.some((each) => foreign.includes(each)));
    const inferred = allSchemas([
      atMembers(placeNames(type), { const: unspecified }, true),
      { oneOf: paramsOwners.map(({ place }) => present(place)) },
      { anyOf: params.map(({ place }) => present(place)) },
    ]);
    return allSchemas([present(owner.place), { anyOf: [atMembers(placeNames(type), { enum: foreign }, false), inferred] }]);
  });
  return { not: { anyOf: foreignStatus } };
};

/** Says of the subject what must hold where one of the members is there. */
function whereThere(members: readonly Place[], schemaWith: (member: Place) => JsonSchema): JsonSchema {
  return { dependentSchemas: Object.fromEntries(members.map((member) => [nameOf(member), schemaWith(member)])) };
}

function whereOwned(owners: readonly MemberOwner[], schemaWith: (owner: MemberOwner) => JsonSchema): JsonSchema {
  return { dependentSchemas: Object.fromEntries(owners.map((owner) => [nameOf(owner.place), schemaWith(owner)])) };
}

/** A list or map is there when it is not empty. */
function present(member: Place): JsonSchema {
  return atMembers(placeNames(member), presence(member.type), false);
}

/** The name of a member of the subject itself. */
function nameOf(member: Place): string {
  return placeNames(member).join('.');
}

/** A list or map may be there when it is empty. */
function emptiness({ type: { kind } }: Place): JsonSchema {
  return kind === 'list' ? { maxItems: 0 } : kind === 'map' ? { maxProperties: 0 } : false;
}
