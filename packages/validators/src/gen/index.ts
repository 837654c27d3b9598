export { assertAddEsimParams, isAddEsimParams, validateAddEsimParams, addEsimParamsSchema } from './add-esim-params.ts';
export {
  assertAddEsimParamsRequest,
  isAddEsimParamsRequest,
  validateAddEsimParamsRequest,
  addEsimParamsRequestSchema,
} from './add-esim-params-request.ts';
export {
  assertClearAppsDataParams,
  isClearAppsDataParams,
  validateClearAppsDataParams,
  clearAppsDataParamsSchema,
} from './clear-apps-data-params.ts';
export {
  assertClearAppsDataParamsRequest,
  isClearAppsDataParamsRequest,
  validateClearAppsDataParamsRequest,
  clearAppsDataParamsRequestSchema,
} from './clear-apps-data-params-request.ts';
export {
  assertClearAppsDataStatus,
  isClearAppsDataStatus,
  validateClearAppsDataStatus,
  clearAppsDataStatusSchema,
} from './clear-apps-data-status.ts';
export { assertCommand, isCommand, validateCommand, commandSchema } from './command.ts';
export { assertCommandForDevice, isCommandForDevice, validateCommandForDevice, commandForDeviceSchema } from './command-for-device.ts';
export { assertCommandRequest, isCommandRequest, validateCommandRequest, commandRequestSchema } from './command-request.ts';
export { assertDevice, isDevice, validateDevice, deviceSchema } from './device.ts';
export { assertEid, isEid, validateEid, eidSchema } from './eid.ts';
export { assertEidInfo, isEidInfo, validateEidInfo, eidInfoSchema } from './eid-info.ts';
export { assertEmpty, isEmpty, validateEmpty, emptySchema } from './empty.ts';
export { assertEsimCommandStatus, isEsimCommandStatus, validateEsimCommandStatus, esimCommandStatusSchema } from './esim-command-status.ts';
export { assertEsimInfo, isEsimInfo, validateEsimInfo, esimInfoSchema } from './esim-info.ts';
export { assertHttpError, isHttpError, validateHttpError, httpErrorSchema } from './http-error.ts';
export { assertHttpErrorBody, isHttpErrorBody, validateHttpErrorBody, httpErrorBodySchema } from './http-error-body.ts';
export { assertHttpErrorItem, isHttpErrorItem, validateHttpErrorItem, httpErrorItemSchema } from './http-error-item.ts';
export {
  assertInternalErrorDetails,
  isInternalErrorDetails,
  validateInternalErrorDetails,
  internalErrorDetailsSchema,
} from './internal-error-details.ts';
export {
  assertIssueCommandResponse,
  isIssueCommandResponse,
  validateIssueCommandResponse,
  issueCommandResponseSchema,
} from './issue-command-response.ts';
export {
  assertListOperationsResponse,
  isListOperationsResponse,
  validateListOperationsResponse,
  listOperationsResponseSchema,
} from './list-operations-response.ts';
export { assertOperation, isOperation, validateOperation, operationSchema } from './operation.ts';
export { assertPerAppResult, isPerAppResult, validatePerAppResult, perAppResultSchema } from './per-app-result.ts';
export { assertRemoveEsimParams, isRemoveEsimParams, validateRemoveEsimParams, removeEsimParamsSchema } from './remove-esim-params.ts';
export {
  assertRemoveEsimParamsRequest,
  isRemoveEsimParamsRequest,
  validateRemoveEsimParamsRequest,
  removeEsimParamsRequestSchema,
} from './remove-esim-params-request.ts';
export {
  assertRequestDeviceInfoParams,
  isRequestDeviceInfoParams,
  validateRequestDeviceInfoParams,
  requestDeviceInfoParamsSchema,
} from './request-device-info-params.ts';
export {
  assertRequestDeviceInfoParamsRequest,
  isRequestDeviceInfoParamsRequest,
  validateRequestDeviceInfoParamsRequest,
  requestDeviceInfoParamsRequestSchema,
} from './request-device-info-params-request.ts';
export {
  assertRequestDeviceInfoStatus,
  isRequestDeviceInfoStatus,
  validateRequestDeviceInfoStatus,
  requestDeviceInfoStatusSchema,
} from './request-device-info-status.ts';
export { assertSoftwareInfo, isSoftwareInfo, validateSoftwareInfo, softwareInfoSchema } from './software-info.ts';
export {
  assertStartLostModeParams,
  isStartLostModeParams,
  validateStartLostModeParams,
  startLostModeParamsSchema,
} from './start-lost-mode-params.ts';
export {
  assertStartLostModeParamsRequest,
  isStartLostModeParamsRequest,
  validateStartLostModeParamsRequest,
  startLostModeParamsRequestSchema,
} from './start-lost-mode-params-request.ts';
export {
  assertStartLostModeStatus,
  isStartLostModeStatus,
  validateStartLostModeStatus,
  startLostModeStatusSchema,
} from './start-lost-mode-status.ts';
export { assertStatus, isStatus, validateStatus, statusSchema } from './status.ts';
export {
  assertStopLostModeParams,
  isStopLostModeParams,
  validateStopLostModeParams,
  stopLostModeParamsSchema,
} from './stop-lost-mode-params.ts';
export {
  assertStopLostModeParamsRequest,
  isStopLostModeParamsRequest,
  validateStopLostModeParamsRequest,
  stopLostModeParamsRequestSchema,
} from './stop-lost-mode-params-request.ts';
export {
  assertStopLostModeStatus,
  isStopLostModeStatus,
  validateStopLostModeStatus,
  stopLostModeStatusSchema,
} from './stop-lost-mode-status.ts';
export { assertUserFacingMessage, isUserFacingMessage, validateUserFacingMessage, userFacingMessageSchema } from './user-facing-message.ts';
export {
  assertUserFacingMessageRequest,
  isUserFacingMessageRequest,
  validateUserFacingMessageRequest,
  userFacingMessageRequestSchema,
} from './user-facing-message-request.ts';
export { assertWipeParams, isWipeParams, validateWipeParams, wipeParamsSchema } from './wipe-params.ts';
export { assertWipeParamsRequest, isWipeParamsRequest, validateWipeParamsRequest, wipeParamsRequestSchema } from './wipe-params-request.ts';
export type { RuleId } from './internal/rule-id.ts';
export { supportedCommands } from './supported-commands.ts';
export type { KnownCommandType, SupportedCommands } from './supported-commands.ts';
