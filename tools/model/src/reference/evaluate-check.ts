import type { Place } from '../contract/expression.ts';
import type { Model } from '../contract/model.ts';
import type { CheckCall, CheckInputs, CheckName, MemberOwner } from '../contract/named-check.ts';
import { placeNames } from '../expression/place.ts';
import { entriesOf, isPresent, memberOf } from './json-access.ts';
import { isThere, readPlace } from './evaluate.ts';
import { isLanguageTag } from './language-tag.ts';
import { type Found, findAt } from './find-at.ts';
import type { ValuePath } from './structural-issue.ts';
import { fitsLength } from './structure.ts';
import { fitsTemplate, isActivationCode, isPackageName, fitsLuhn } from './text-checks.ts';
import { isNormalizedTimestamp, parseDuration } from './time-checks.ts';

/** Finds each place, from the subject, that a check refuses: none when it holds. */
type Evaluator<Name extends CheckName> = (check: CheckCall<Name>, value: unknown) => ValuePath[];

/** Returns each place, from the subject, that a named check refuses: none when it holds. */
export function findCheckFailures(check: CheckCall, value: unknown): ValuePath[] {
  return (evaluators[check.name] as Evaluator<CheckName>)(check, value);
}

const evaluators: { readonly [Name in CheckName]: Evaluator<Name> } = {
  type_or_params: ({ type, params }, value) => (present([type, ...params], value).length > 0 ? [] : [placeNames(type)]),
  at_most_one: ({ group }, value) => present(group, value).slice(1).map(placeNames),
  params_exclude: ({ params, ownFields }, value) => (present(params, value).length === 0 ? [] : filled(ownFields, value).map(placeNames)),
  type_matches_params: (check, value) => {
    const stated = statedType(check, value);
    const owner = onlyOwner(check.paramsOwners, value);
    return owner === undefined || stated === undefined || owner.types.includes(stated) ? [] : [placeNames(check.type)];
  },
  fields_of_type: (check, value) => {
    const type = statedType(check, value);
    if (type === undefined || present(check.params, value).length > 0) return [];
    return filled(foreign(check.fieldOwners, type), value).map(placeNames);
  },
  no_server_set_field: ({ serverSet }, value) => present(serverSet, value).map(placeNames),
  status_of_type: (check, value) => {
    const type = statedType(check, value) ?? onlyOwner(check.paramsOwners, value)?.types[0];
    return type === undefined || !check.knownTypes.includes(type) ? [] : present(foreign(check.statusOwners, type), value).map(placeNames);
  },
  duration_format: (check, value) => failing(check, value, (text) => parseDuration(text) !== undefined),
  duration_range: (check, value) => {
    const [min, max] = [BigInt(check.min) * 1_000_000_000n, BigInt(check.max) * 1_000_000_000n];
    return failing(check, value, (text) => {
      const nanos = parseDuration(text);
      return nanos === undefined || (nanos >= min && nanos <= max);
    });
  },
  duration_not_zero: (check, value) => failing(check, value, (text) => parseDuration(text) !== 0n),
  timestamp_normalized: (check, value) => failing(check, value, isNormalizedTimestamp),
  language_tag: ({ place, maxLength }, value) =>
    at(place, value).flatMap(({ path, value: map }) =>
      entriesOf(map).flatMap(([tag]) => (isLanguageTag(tag) || !fitsLength(tag, maxLength) ? [] : [[...path, tag]])),
    ),
  resource_name: (check, value) => failing(check, value, (text) => text === '' || fitsTemplate(text, check.template)),
  activation_code: (check, value) => failing(check, value, (text) => text === '' || isActivationCode(text)),
  luhn: (check, value) => failing(check, value, (text) => fitsLuhn(text) !== false),
  package_name: (check, value) => failing(check, value, (text) => text === '' || isPackageName(text)),
  known_value: (check, value) => failing(check, value, (text) => check.values.includes(text)),
  no_duplicates: ({ place }, value) =>
    at(place, value).flatMap((list) => {
      const items = Array.isArray(list.value) ? (list.value as readonly unknown[]) : [];
      return items.flatMap((item, index) => (items.indexOf(item) < index ? [[...list.path, index]] : []));
    }),
  cancelled_without_error_code: ({ operationCode, packed, packedType, packedErrorCode }, value) => {
    const isCommand = memberOf(readPlace(packed, value), '@type') === packedType;
    const isCancelled = readPlace(operationCode, value) === 1;
    return isCancelled && isCommand && isPresent(readPlace(packedErrorCode, value)) ? [placeNames(packedErrorCode)] : [];
  },
};

/** Returns the type that a command says, or else the type of its only params member; undefined when neither tells. */
export function inferType({ commands, roles }: Model, command: unknown): string | undefined {
  const type = memberOf(command, roles.command.type);
  if (typeof type === 'string' && type !== roles.command.unspecified) return type;
  const owners = commands.filter(({ params }) => params !== undefined && isPresent(memberOf(command, params.field)));
  return owners.length === 1 ? owners[0]?.type : undefined;
}

/** The type that a command says, where that is one. */
export function statedType({ type, unspecified }: Pick<CheckInputs, 'type' | 'unspecified'>, value: unknown): string | undefined {
  const stated = readPlace(type, value);
  return typeof stated === 'string' && stated !== unspecified ? stated : undefined;
}

/** The owner of the only params member that is there. */
export function onlyOwner(owners: readonly MemberOwner[], value: unknown): MemberOwner | undefined {
  const found = owners.filter(({ place }) => isPresent(readPlace(place, value)));
  return found.length === 1 ? found[0] : undefined;
}

/** The members that are there. */
function present(places: readonly Place[], value: unknown): Place[] {
  return places.filter((place) => isThere(readPlace(place, value), place.type));
}

/** The members that are there and no empty text; one that is malformed says nothing. */
function filled(places: readonly Place[], value: unknown): Place[] {
  return present(places, value).filter((place) => {
    const member = readPlace(place, value);
    return place.type.kind !== 'string' || (typeof member === 'string' && member !== '' && fitsLength(member, place.type.maxLength));
  });
}

function foreign(owners: readonly MemberOwner[], type: string): Place[] {
  return owners.filter(({ types }) => !types.includes(type)).map(({ place }) => place);
}

/** The text that is checked, or each of them, where it is refused; what is no text is another matter. */
function failing(
  { place, each }: { readonly place: Place; readonly each: boolean },
  value: unknown,
  accepts: (text: string) => boolean,
): ValuePath[] {
  return at(place, value, each).flatMap((found) => (typeof found.value !== 'string' || accepts(found.value) ? [] : [found.path]));
}

function at(place: Place, value: unknown, each = false): Found[] {
  return findAt(value, each ? [...placeNames(place), '*'] : placeNames(place));
}
