import type { MemberOwner, Place } from '@amapi-spec/model';
import type { PlanContext } from '../context.ts';
import { canBeEmpty, fallbackOf, memberName, readBare, readPlace } from '../read.ts';
import { commandType } from '../tell.ts';
import { all, any, type Test } from '../test.ts';
import type { Finding, MemberFinding } from '../types.ts';
import type { CheckPlanner, Keeper, Purpose } from './check-planner.ts';

export const typeOrParams: CheckPlanner<'type_or_params'> = {
  keep: ({ type, params }, keeper) => [type, ...params].forEach(keeper.presence),
  plan: ({ type, params }) => ({ kind: 'one', test: none([type, ...params]) }),
};

export const atMostOne: CheckPlanner<'at_most_one'> = {
  keep: ({ group }, keeper) => group.forEach(keeper.presence),
  plan: ({ group }, purpose) => {
    if (purpose !== 'each') return { kind: 'one', test: { kind: 'members', of: group.map(memberName), count: 'several' } };
    return {
      kind: 'members',
      before: { kind: 'members', of: group.map(memberName), count: 'several' },
      cases: besideAnother(group.map(memberName)),
    };
  },
};

/** Each member of a group but the first, where it stands beside one that comes before it in the group. */
export function besideAnother(group: readonly string[]): MemberFinding[] {
  return group.slice(1).map((member, index) => ({
    member,
    test: all([
      { kind: 'members', of: [member], count: 'some' },
      { kind: 'members', of: group.slice(0, index + 1), count: 'some' },
    ]),
    tells: { field: member },
  }));
}

export const paramsExclude: CheckPlanner<'params_exclude'> = {
  keep: ({ params, ownFields }, keeper) => {
    params.forEach(keeper.presence);
    for (const field of ownFields) keepFilled(field, keeper);
  },
  plan: ({ params, ownFields }, purpose, context) => {
    const cases = ownFields.map((field) => ({
      member: memberName(field),
      test: filled(field, context),
      tells: { field: memberName(field) },
    }));
    if (purpose === 'each') return { kind: 'members', before: some(params), cases };
    return { kind: 'one', test: all([some(params), any(cases.map(({ test }) => test))]) };
  },
};

export const typeMatchesParams: CheckPlanner<'type_matches_params'> = {
  keep: ({ type, paramsOwners }, keeper) => {
    for (const { place } of paramsOwners) keeper.presence(place);
    keeper.value(type, false);
  },
  plan: ({ type, unspecified, paramsOwners }, _, context) => {
    const own = readBare(type, context);
    const given: Test = { kind: 'compare', read: own, operator: '!=', value: unspecified };
    return {
      kind: 'byMember',
      before: own.optional ? all([given, { kind: 'defined', read: own, holds: true }]) : given,
      group: paramsOwners.map(({ place }) => memberName(place)),
      cases: paramsOwners.map(({ place, types }) => ({
        member: memberName(place),
        test: all(types.map((value): Test => ({ kind: 'compare', read: own, operator: '!=', value }))),
        tells: { ...(types[0] !== undefined && { type: types[0] }), params: memberName(place) },
      })),
    };
  },
};

export const fieldsOfType: CheckPlanner<'fields_of_type'> = {
  keep: ({ params, fieldOwners }, keeper) => {
    params.forEach(keeper.presence);
    for (const { place } of fieldOwners) keepFilled(place, keeper);
    keeper.inferredType();
  },
  plan: ({ params, fieldOwners }, purpose, context) =>
    foreign(fieldOwners, all([none(params), { kind: 'hasCommandType' }]), purpose, (field) => filled(field, context)),
};

export const statusOfType: CheckPlanner<'status_of_type'> = {
  keep: ({ statusOwners }, keeper) => {
    for (const { place } of statusOwners) keeper.presence(place);
    keeper.inferredType();
  },
  // Nothing is known of what a type that came later reports.
  plan: ({ type, statusOwners }, purpose) =>
    foreign(statusOwners, { kind: 'hasCommandType', ...(type.type.kind === 'enum' && { known: type.type.enum }) }, purpose, (member) =>
      some([member]),
    ),
};

/** Judged where the members are visited, which are no members of the shape. */
export const noServerSetField: CheckPlanner<'no_server_set_field'> = { keep: () => undefined, plan: () => undefined };

export const cancelledWithoutErrorCode: CheckPlanner<'cancelled_without_error_code'> = {
  keep: ({ operationCode, packed, packedErrorCode }, keeper) => {
    keeper.value(operationCode, false);
    keeper.typeUrl(packed);
    keeper.value(packedErrorCode, true);
  },
  plan: ({ operationCode, packed, packedType, packedErrorCode }, _, context) => {
    const object = readBare(packed, context);
    const below = (name: string) => ({ ...object, steps: [...object.steps, { kind: 'field' as const, name }] });
    return {
      kind: 'one',
      test: all([
        { kind: 'compare', read: readBare(operationCode, context), operator: '==', value: 1 },
        { kind: 'compare', read: below('@type'), operator: '==', value: packedType },
        // Its type says that it is an object.
        { kind: 'defined', read: { ...below(memberName(packedErrorCode)), optional: false }, holds: true },
      ]),
    };
  },
};

/** Keeps a member that counts when it is not empty: where a type has an empty value, the value. */
function keepFilled(member: Place, keeper: Keeper): void {
  if (canBeEmpty(member)) keeper.value(member, false);
  else keeper.presence(member);
}

/** Tells that a member is there and not empty. */
function filled(member: Place, context: PlanContext): Test {
  if (!canBeEmpty(member)) return some([member]);
  if (member.type.kind === 'map') return { kind: 'size', read: readBare(member, context), of: 'map', operator: '>', value: 0 };
  const read = readPlace(member, context);
  if (member.type.kind === 'list') return { kind: 'size', read, of: 'list', operator: '>', value: 0 };
  const empty = fallbackOf(member.type, context);
  return { kind: 'compare', read, operator: '!=', value: empty?.kind === 'scalar' ? empty.value : '' };
}

function some(members: readonly Place[]): Test {
  return { kind: 'members', of: members.map(memberName), count: 'some' };
}

function none(members: readonly Place[]): Test {
  return { kind: 'members', of: members.map(memberName), count: 'none' };
}

/** Each of these members that is there and belongs to other types; one issue for all when the rule points at one place. */
function foreign(owners: readonly MemberOwner[], before: Test, purpose: Purpose, isThere: (member: Place) => Test): Finding {
  if (purpose !== 'each') {
    // Members of the same types are asked together.
    const tests = [...Map.groupBy(owners, ({ types }) => types.join(' ')).values()].map((same): Test => {
      const { types } = same[0]!;
      return all([any(same.map(({ place }) => isThere(place))), { kind: 'commandType', types, holds: false }]);
    });
    return { kind: 'one', before, test: any(tests), ...(purpose === 'one' && { tells: { type: commandType } }) };
  }
  const cases = owners.map(({ place, types }) => ({
    member: memberName(place),
    test: all([isThere(place), { kind: 'commandType', types, holds: false }]),
    tells: { field: memberName(place), type: commandType },
  }));
  return { kind: 'members', before, cases };
}
