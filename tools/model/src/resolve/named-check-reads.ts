import type { CheckCall } from '../contract/named-check.ts';

/** The places that a check reads, from its subject, as JSON names. Checks that refuse what is there read no value, so no bad value silences them. */
export function checkReads(call: CheckCall): readonly (readonly string[])[] {
  if ('path' in call) return [call.path];
  switch (call.name) {
    case 'type_or_params':
      return [call.type, ...call.params].map((field) => [field]);
    case 'type_matches_params':
    case 'fields_of_type':
    case 'status_of_type':
      return [['type']];
    case 'cancelled_without_error_code':
      return [
        ['error', 'code'],
        ['metadata', 'errorCode'],
      ];
    default:
      return [];
  }
}
