import type { CheckCall, Expression, MemberOwner, Place } from '@amapi-spec/model';
import { allOf, anyOf, negate } from '@amapi-spec/model/expression';

/**
 * Says when a check of a command is broken, of those that ask only for the type and for what is there; undefined for any other.
 * The schema of such a check says the same, at the members that it blames.
 */
export function refusalOf(check: CheckCall): Expression | undefined {
  switch (check.name) {
    case 'type_or_params':
      return neitherTypeNorParams(check);
    case 'at_most_one':
      return anyOf(check.group.map((member, index) => allOf([isPresent(member), anyOf(check.group.slice(index + 1).map(isPresent))])));
    case 'params_exclude':
      return anyOf(check.ownFields.map((field) => besideParams(field, check)));
    case 'type_matches_params':
      return anyOf(check.paramsOwners.map((owner) => allOf([isPresent(owner.place), besideOtherType(owner, check)])));
    case 'fields_of_type':
      return anyOf(check.fieldOwners.map((owner) => inOtherType(owner, check)));
    case 'no_server_set_field':
      return anyOf(check.serverSet.map(isPresent));
    default:
      return undefined;
  }
}

/** Neither the type nor a params member is there. */
export function neitherTypeNorParams({ type, params }: CheckCall<'type_or_params'>): Expression {
  return allOf([type, ...params].map(isAbsent));
}

/** A field is not empty beside a params member. */
export function besideParams(field: Place, { params }: CheckCall<'params_exclude'>): Expression {
  return allOf([isFilled(field), anyOf(params.map(isPresent))]);
}

/** A params member, which is there, is the only one and the type another than its own. */
export function besideOtherType(
  { place, types }: MemberOwner,
  { type, unspecified, paramsOwners }: CheckCall<'type_matches_params'>,
): Expression {
  const others = paramsOwners.map((owner) => owner.place).filter((other) => other !== place);
  return allOf([negate(isOneOf(type, [unspecified, ...types])), ...others.map(isAbsent)]);
}

/** A field is not empty, the type another than its own, and no params member there. */
export function inOtherType({ place, types }: MemberOwner, { type, unspecified, params }: CheckCall<'fields_of_type'>): Expression {
  return allOf([isFilled(place), negate(isOneOf(type, [unspecified, ...types])), ...params.map(isAbsent)]);
}

export function isPresent(place: Place): Expression {
  return { kind: 'has', place };
}

export function isAbsent(place: Place): Expression {
  return negate(isPresent(place));
}

/** A text that is empty counts as absent, as lists and maps do anyway. */
export function isFilled(place: Place): Expression {
  const { type } = place;
  return type.kind === 'string'
    ? { kind: 'compare', operator: '!=', operand: { kind: 'value', place, type }, value: '' }
    : isPresent(place);
}

export function isOneOf(place: Place, values: readonly string[]): Expression {
  const { type } = place;
  if (type.kind !== 'enum') throw new Error('the type of a command is an enum');
  return { kind: 'in', operand: { kind: 'value', place, type }, values };
}
