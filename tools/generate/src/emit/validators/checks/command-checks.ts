import type { MemberOwner, Place } from '@amapi-spec/model';
import { bit, isSeen, mask } from '../bits.ts';
import { quote } from '../names.ts';
import { isEnum } from '../own-modules.ts';
import { canBeEmpty, memberName, readPlace, type ReadContext } from '../place.ts';
import type { RuleWriter } from '../rule-writer.ts';
import type { CheckPrinter, Keeper } from './check-printer.ts';

export const typeOrParams: CheckPrinter<'type_or_params'> = {
  keep: ({ type, params }, keeper) => [type, ...params].forEach(keeper.presence),
  print: ({ type, params }, writer, { shape }) => writer.when(isSeen([type, ...params].map(memberName), shape, true)),
};

export const atMostOne: CheckPrinter<'at_most_one'> = {
  keep: ({ group }, keeper) => group.forEach(keeper.presence),
  print: ({ group }, writer, { shape }) => {
    const names = group.map(memberName);
    if (!writer.each) return writer.when(`hasSeveral(seen & ${mask(names, shape)})`);
    const second = (inner: RuleWriter, name: string, index: number): string =>
      inner.when(`${isSeen([name], shape)} && ${isSeen(names.slice(0, index), shape)}`, quote(name));
    return writer.asked((inner) =>
      names
        .slice(1)
        .map((name, index) => second(inner, name, index + 1))
        .join('\n'),
    );
  },
};

export const paramsExclude: CheckPrinter<'params_exclude'> = {
  keep: ({ params, ownFields }, keeper) => {
    params.forEach(keeper.presence);
    for (const field of ownFields) keepFilled(field, keeper);
  },
  print: ({ params, ownFields }, writer, context) => {
    const also = isSeen(params.map(memberName), context.shape);
    const tests = ownFields.map((field) => ({ name: memberName(field), test: filled(field, context) }));
    if (!writer.each) return writer.when(`${also} && (${tests.map(({ test }) => test).join(' || ')})`);
    return writer.asked((inner) => `if (${also}) {\n${tests.map(({ name, test }) => inner.when(test, quote(name))).join('\n')}\n}`);
  },
};

export const typeMatchesParams: CheckPrinter<'type_matches_params'> = {
  keep: ({ type, paramsOwners }, keeper) => {
    for (const { place } of paramsOwners) keeper.presence(place);
    keeper.value(type, false);
  },
  print: ({ type, unspecified, paramsOwners }, writer, context) =>
    writer.asked((inner) => {
      const { code, optional } = readPlace(type, context);
      const cases = paramsOwners.map(
        ({ place, types }) =>
          `case ${bit(memberName(place))}:\n${inner.when(types.map((name) => `${code} !== ${quote(name)}`).join(' && '))}\nbreak;`,
      );
      const given = [`${code} !== ${quote(unspecified)}`, ...(optional ? [`${code} !== undefined`] : [])];
      const members = mask(
        paramsOwners.map(({ place }) => memberName(place)),
        context.shape,
      );
      return `if (${given.join(' && ')}) {\nswitch (seen & ${members}) {\n${cases.join('\n')}\n}\n}`;
    }),
};

export const fieldsOfType: CheckPrinter<'fields_of_type'> = {
  keep: ({ params, fieldOwners }, keeper) => {
    params.forEach(keeper.presence);
    for (const { place } of fieldOwners) keepFilled(place, keeper);
    keeper.inferredType();
  },
  print: ({ params, fieldOwners }, writer, context) =>
    writer.asked((inner) => {
      const statements = foreign(fieldOwners, inner, (field) => filled(field, context));
      return `if (${isSeen(params.map(memberName), context.shape, true)} && commandType !== '') {\n${statements}\n}`;
    }),
};

export const statusOfType: CheckPrinter<'status_of_type'> = {
  keep: ({ statusOwners }, keeper) => {
    for (const { place } of statusOwners) keeper.presence(place);
    keeper.inferredType();
  },
  print: ({ type, statusOwners }, writer, { shape }) => {
    // Nothing is known of what a type that came later reports.
    const known = type.type.kind === 'enum' ? `${isEnum(type.type.enum)}(commandType)` : "commandType !== ''";
    return writer.asked((inner) => `if (${known}) {\n${foreign(statusOwners, inner, (member) => isSeen([memberName(member)], shape))}\n}`);
  },
};

/** Judged where the members are visited, which are no members of the shape. */
export const noServerSetField: CheckPrinter<'no_server_set_field'> = { keep: () => undefined, print: () => '' };

export const cancelledWithoutErrorCode: CheckPrinter<'cancelled_without_error_code'> = {
  keep: ({ operationCode, packed, packedErrorCode }, keeper) => {
    keeper.value(operationCode, false);
    keeper.typeUrl(packed);
    keeper.value(packedErrorCode, true);
  },
  print: ({ operationCode, packed, packedType, packedErrorCode }, writer, context) => {
    const object = readPlace(packed, context).code;
    return writer.when(
      `${readPlace(operationCode, context).code} === 1 && ${object}?.['@type'] === ${quote(packedType)} && ${object}.${memberName(packedErrorCode)} !== undefined`,
    );
  },
};

/** Keeps a member that counts when it is not empty: where a type has an empty value, the value. */
function keepFilled(member: Place, keeper: Keeper): void {
  if (canBeEmpty(member)) keeper.value(member, false);
  else keeper.presence(member);
}

/** Tells that a member is there and not empty. */
function filled(member: Place, context: ReadContext): string {
  if (!canBeEmpty(member)) return isSeen([memberName(member)], context.shape);
  const { code, optional } = readPlace(member, context);
  if (member.type.kind === 'map') return `entries(${code}) > 0`;
  if (member.type.kind === 'list') return optional ? `(${code} ?? emptyList).length > 0` : `${code}.length > 0`;
  return optional ? `(${code} ?? '') !== ''` : `${code} !== ''`;
}

/** Each of these members that is there and belongs to other types; one issue for all when the rule points at one place. */
function foreign(owners: readonly MemberOwner[], writer: RuleWriter, test: (member: Place) => string): string {
  const tests = owners.map(({ place, types }) => ({
    name: memberName(place),
    test: `${test(place)} && ${types.map((type) => `commandType !== ${quote(type)}`).join(' && ')}`,
  }));
  if (writer.pass === 'report' && !writer.each) return writer.when(tests.map((each) => `(${each.test})`).join(' || '));
  return tests.map((each) => writer.when(each.test, quote(each.name))).join('\n');
}
