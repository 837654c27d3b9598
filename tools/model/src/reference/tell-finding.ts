import type { CheckCall, FindingSlot } from '../contract/named-check.ts';
import { placeNames } from '../expression/place.ts';
import { onlyOwner, statedType } from './evaluate-check.ts';
import { findAt } from './find-at.ts';
import { readDuration } from './read-duration.ts';
import type { ValuePath } from './structural-issue.ts';

/** Says what a finding of a check fills the slots of its message with, at a place from the subject where it is broken. */
export function tellFinding(check: CheckCall, value: unknown, failure: ValuePath): Partial<Record<FindingSlot, string>> {
  const field = String(failure.at(-1));
  switch (check.name) {
    case 'duration_format': {
      const [text] = findAt(value, failure.map(String));
      const becomes = typeof text?.value === 'string' ? readDuration(text.value) : undefined;
      return becomes === undefined ? {} : { becomes: JSON.stringify(becomes) };
    }
    case 'at_most_one':
    case 'params_exclude':
    case 'no_server_set_field':
      return { field };
    case 'fields_of_type':
      return { field, ...asType(statedType(check, value)) };
    case 'status_of_type':
      return { field, ...asType(statedType(check, value) ?? onlyOwner(check.paramsOwners, value)?.types[0]) };
    case 'type_matches_params': {
      const owner = onlyOwner(check.paramsOwners, value);
      return owner === undefined ? {} : { ...asType(owner.types[0]), params: placeNames(owner.place).join('.') };
    }
    default:
      return {};
  }
}

function asType(type: string | undefined): Partial<Record<FindingSlot, string>> {
  return type === undefined ? {} : { type };
}
