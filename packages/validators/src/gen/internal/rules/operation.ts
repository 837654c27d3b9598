import type { RuleFacts } from '../../../runtime/types.ts';

/** errorCode must not be set in a cancelled operation. */
export const operationCancelledWithoutErrorCode: RuleFacts = {
  id: 'operation.cancelled_without_error_code',
  severity: 'warning',
  message: 'errorCode must not be set in a cancelled operation',
  at: ['metadata', 'errorCode'],
  reads: ['error.code', 'metadata.errorCode'],
};

/** name must have the form enterprises/ENTERPRISE/devices/DEVICE/operations/OPERATION. */
export const operationNameFormat: RuleFacts = {
  id: 'operation.name_format',
  severity: 'warning',
  message: 'name must have the form enterprises/ENTERPRISE/devices/DEVICE/operations/OPERATION',
  at: ['name'],
  reads: ['name'],
};

/** an operation must not have both error and response. */
export const operationOneResult: RuleFacts = {
  id: 'operation.one_result',
  severity: 'warning',
  message: 'an operation must not have both error and response',
  at: ['response'],
  reads: ['error', 'response'],
};

/** done must be true beside error or response. */
export const operationResultNeedsDone: RuleFacts = {
  id: 'operation.result_needs_done',
  severity: 'warning',
  message: 'done must be true beside error or response',
  at: ['done'],
  reads: ['done', 'error', 'response'],
};
