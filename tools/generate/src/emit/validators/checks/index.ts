import type { CheckCall, CheckName } from '@amapi-spec/model';
import type { ReadContext } from '../place.ts';
import type { RuleWriter } from '../rule-writer.ts';
import type { CheckPrinter, Keeper } from './check-printer.ts';
import {
  atMostOne,
  cancelledWithoutErrorCode,
  fieldsOfType,
  noServerSetField,
  paramsExclude,
  statusOfType,
  typeMatchesParams,
  typeOrParams,
} from './command-checks.ts';
import {
  activationCode,
  durationFormat,
  durationNotZero,
  durationRange,
  knownValue,
  languageTag,
  luhn,
  noDuplicates,
  packageName,
  resourceName,
  timestampNormalized,
} from './text-checks.ts';

const printers: { readonly [Name in CheckName]: CheckPrinter<Name> } = {
  type_or_params: typeOrParams,
  at_most_one: atMostOne,
  params_exclude: paramsExclude,
  type_matches_params: typeMatchesParams,
  fields_of_type: fieldsOfType,
  no_server_set_field: noServerSetField,
  status_of_type: statusOfType,
  duration_format: durationFormat,
  duration_range: durationRange,
  duration_not_zero: durationNotZero,
  timestamp_normalized: timestampNormalized,
  language_tag: languageTag,
  resource_name: resourceName,
  activation_code: activationCode,
  luhn,
  package_name: packageName,
  known_value: knownValue,
  no_duplicates: noDuplicates,
  cancelled_without_error_code: cancelledWithoutErrorCode,
};

/** Says what a named check needs of a value. */
export function keepForCheck(check: CheckCall, keeper: Keeper): void {
  (printers[check.name] as CheckPrinter<CheckName>).keep(check, keeper);
}

/** Prints a named check for one of the three functions; empty when it is judged where its members are visited. */
export function printCheck(check: CheckCall, writer: RuleWriter, context: ReadContext): string {
  return (printers[check.name] as CheckPrinter<CheckName>).print(check, writer, context);
}
