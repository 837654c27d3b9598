import type { CheckCall, CheckName } from '@amapi-spec/model';
import type { PlanContext } from '../context.ts';
import type { Finding } from '../types.ts';
import type { CheckPlanner, Keeper, Purpose } from './check-planner.ts';
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

const planners: { readonly [Name in CheckName]: CheckPlanner<Name> } = {
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
  (planners[check.name] as CheckPlanner<CheckName>).keep(check, keeper);
}

/** Plans how a named check is found to be broken; undefined when it is judged where its members are visited. */
export function planCheck(check: CheckCall, purpose: Purpose, context: PlanContext): Finding | undefined {
  return (planners[check.name] as CheckPlanner<CheckName>).plan(check, purpose, context);
}
