import { type CheckCall, isCarried } from '@amapi-spec/model';
import type { Carried, CheckHandler } from './check-handler.ts';
import { cancelledWithoutErrorCode } from './checks/cancelled-without-error-code.ts';
import {
  atMostOne,
  fieldsOfType,
  noServerSetField,
  paramsExclude,
  statusOfType,
  typeMatchesParams,
  typeOrParams,
} from './checks/command-checks.ts';
import { durationFormat, durationNotZero, durationRange } from './checks/duration-checks.ts';
import { languageTag } from './checks/language-tag.ts';
import { knownValue, noDuplicates, packageName, resourceName } from './checks/text-checks.ts';
import { timestampNormalized } from './checks/timestamp-normalized.ts';
import type { JsonSchema } from './json-schema.ts';
import type { ZeroValue } from './leaf-to-json-schema.ts';

const handlers: { readonly [Name in Carried]: CheckHandler<Name> } = {
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
  package_name: packageName,
  known_value: knownValue,
  no_duplicates: noDuplicates,
  cancelled_without_error_code: cancelledWithoutErrorCode,
};

/** Translates a named check to a schema of its rule's subject; `undefined` when JSON Schema does not carry it exactly. */
export function checkToJsonSchema(check: CheckCall, zeroValue: ZeroValue): JsonSchema | undefined {
  return isCarried(check, 'json-schema') ? (handlers[check.name] as CheckHandler<Carried>)(check, zeroValue) : undefined;
}
