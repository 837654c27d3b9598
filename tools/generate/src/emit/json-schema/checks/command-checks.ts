import type { Place, PlaceType } from '@amapi-spec/model';
import { placeNames } from '@amapi-spec/model/expression';
import type { CheckHandler } from '../check-handler.ts';
import { allOf, anyOf, atMembers, ifThen, without, type JsonSchema } from '../json-schema.ts';
import { presence } from '../leaf-to-json-schema.ts';
import { atPlace } from './at-place.ts';

/** `type` or a params member is there. */
export const typeOrParams: CheckHandler<'type_or_params'> = ({ type, params }) => anyOf([type, ...params].map(present));

/** At most one of the members is there; the later one of two is refused, so that a validator can point at it. */
export const atMostOne: CheckHandler<'at_most_one'> = ({ group }) => {
  const names = group.map(nameOf);
  return { dependentSchemas: Object.fromEntries(names.slice(0, -1).map((name, index) => [name, without(names.slice(index + 1))])) };
};

/** No params member beside one of the other fields that is not empty. */
export const paramsExclude: CheckHandler<'params_exclude'> = ({ params, ownFields }) => ({
  dependentSchemas: Object.fromEntries(params.map((member) => [nameOf(member), absentOrEmpty(ownFields)])),
});

/** The type that is set is the one of the only params member. */
export const typeMatchesParams: CheckHandler<'type_matches_params'> = ({ type, unspecified, paramsOwners }) => {
  const members = paramsOwners.map(({ place }) => place);
  return allOf(
    paramsOwners.map(({ place, types }) => ifThen(onlyMember(place, members), atPlace(type, { enum: [unspecified, ...types] }))),
  );
};

/** A field of its own is not empty only with its own type; beside a params member this says nothing. */
export const fieldsOfType: CheckHandler<'fields_of_type'> = ({ type, unspecified, params, fieldOwners }) =>
  ifThen(
    without(params.map(nameOf)),
    allOf(fieldOwners.map(({ place, types }) => anyOf([absentOrEmpty([place]), atPlace(type, { enum: [unspecified, ...types] })]))),
  );

/** No server-set field is there. */
export const noServerSetField: CheckHandler<'no_server_set_field'> = ({ serverSet }) => absentOrEmpty(serverSet, isCollection);

/** The status member that is there belongs to the inferred type; a type that this spec does not know may own any. */
export const statusOfType: CheckHandler<'status_of_type'> = ({ type, unspecified, knownTypes, paramsOwners, statusOwners }) => {
  const members = paramsOwners.map(({ place }) => place);
  /** Refuses a command whose inferred type is one of `types`. */
  const notInferredAs = (types: readonly string[]): JsonSchema =>
    allOf([
      atPlace(type, { not: { enum: [...types] } }),
      ifThen(atPlace(type, { const: unspecified }), {
        not: {
          anyOf: paramsOwners
            .filter((owner) => owner.types.some((each) => types.includes(each)))
            .map(({ place }) => onlyMember(place, members)),
        },
      }),
    ]);
  return {
    dependentSchemas: Object.fromEntries(
      statusOwners.map((owner) => [nameOf(owner.place), notInferredAs(knownTypes.filter((each) => !owner.types.includes(each)))]),
    ),
  };
};

function onlyMember(member: Place, members: readonly Place[]): JsonSchema {
  const others = members.filter((other) => other !== member).map(nameOf);
  return { required: [nameOf(member)], ...(without(others) as object) };
}

/** A list or map is there when it is not empty. */
function present(member: Place): JsonSchema {
  return atMembers(placeNames(member), presence(member.type), false);
}

/** None of the members is there with something in it; `isEmptiable` tells those that may be there empty. */
function absentOrEmpty(members: readonly Place[], isEmptiable: (type: PlaceType) => boolean = canBeEmpty): JsonSchema {
  const empty = members.filter(({ type }) => isEmptiable(type));
  const gone = members.filter((member) => !empty.includes(member));
  return allOf([
    ...(gone.length === 0 ? [] : [without(gone.map(nameOf))]),
    ...empty.map((member) => atMembers(placeNames(member), emptiness(member.type), true)),
  ]);
}

/** The name of a member of the subject itself. */
function nameOf(member: Place): string {
  return placeNames(member).join('.');
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
