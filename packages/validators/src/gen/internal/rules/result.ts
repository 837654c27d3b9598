import type { RuleFacts } from '../../../runtime/types.ts';

/** createTime must be an RFC 3339 time in Z with no, 3, 6 or 9 decimals. */
export const resultCreateTimeFormat: RuleFacts = {
  id: 'result.create_time_format',
  severity: 'warning',
  message: 'createTime must be an RFC 3339 time in Z with no, 3, 6 or 9 decimals',
  at: ['createTime'],
  reads: ['createTime'],
};

/** eidInfo must be absent unless the status is SUCCEEDED. */
export const resultEidInfoNeedsSucceeded: RuleFacts = {
  id: 'result.eid_info_needs_succeeded',
  severity: 'warning',
  message: 'eidInfo must be absent unless the status is SUCCEEDED',
  at: ['requestDeviceInfoStatus', 'eidInfo'],
  reads: ['requestDeviceInfoStatus.eidInfo', 'requestDeviceInfoStatus.status'],
};

/** esimInfo must be absent unless the status is SUCCESS. */
export const resultEsimInfoNeedsSuccess: RuleFacts = {
  id: 'result.esim_info_needs_success',
  severity: 'warning',
  message: 'esimInfo must be absent unless the status is SUCCESS',
  at: ['esimStatus', 'esimInfo'],
  reads: ['esimStatus.esimInfo', 'esimStatus.status'],
};

/** the status of ADD_ESIM must not be ERROR_ICC_ID_NOT_FOUND, which belongs to REMOVE_ESIM. */
export const resultIccIdNotFoundNeedsRemove: RuleFacts = {
  id: 'result.icc_id_not_found_needs_remove',
  severity: 'warning',
  message: 'the status of ADD_ESIM must not be ERROR_ICC_ID_NOT_FOUND, which belongs to REMOVE_ESIM',
  at: ['esimStatus', 'status'],
  reads: ['esimStatus.status'],
};

/** internalErrorDetails must be absent unless the status is INTERNAL_ERROR. */
export const resultInternalErrorDetailsNeedInternalError: RuleFacts = {
  id: 'result.internal_error_details_need_internal_error',
  severity: 'warning',
  message: 'internalErrorDetails must be absent unless the status is INTERNAL_ERROR',
  at: ['esimStatus', 'internalErrorDetails'],
  reads: ['esimStatus.internalErrorDetails', 'esimStatus.status'],
};

/** the status must not be ERROR_MULTIPLE_ACTIVE_ESIMS_NO_AVAILABLE_SLOT for a profile added as NOT_ACTIVATED. */
export const resultNoAvailableSlotNeedsActivated: RuleFacts = {
  id: 'result.no_available_slot_needs_activated',
  severity: 'warning',
  message: 'the status must not be ERROR_MULTIPLE_ACTIVE_ESIMS_NO_AVAILABLE_SLOT for a profile added as NOT_ACTIVATED',
  at: ['esimStatus', 'status'],
  reads: ['esimStatus.status', 'addEsimParams.activationState'],
};

/** the status of REMOVE_ESIM must not be ERROR_MULTIPLE_ACTIVE_ESIMS_NO_AVAILABLE_SLOT, which belongs to ADD_ESIM. */
export const resultNoAvailableSlotNeedsAdd: RuleFacts = {
  id: 'result.no_available_slot_needs_add',
  severity: 'warning',
  message: 'the status of REMOVE_ESIM must not be ERROR_MULTIPLE_ACTIVE_ESIMS_NO_AVAILABLE_SLOT, which belongs to ADD_ESIM',
  at: ['esimStatus', 'status'],
  reads: ['esimStatus.status'],
};

/** a command must not have more than one status member. */
export const resultOneStatus: RuleFacts = {
  id: 'result.one_status',
  severity: 'warning',
  message: 'a command must not have more than one status member',
  at: ['*'],
  reads: [],
};

/** the status member must be the one of the command's type. */
export const resultStatusOfType: RuleFacts = {
  id: 'result.status_of_type',
  severity: 'warning',
  message: "the status member must be the one of the command's type",
  at: ['*'],
  reads: ['type'],
};

/** userName must have the form enterprises/ENTERPRISE/users/USER. */
export const resultUserNameFormat: RuleFacts = {
  id: 'result.user_name_format',
  severity: 'warning',
  message: 'userName must have the form enterprises/ENTERPRISE/users/USER',
  at: ['userName'],
  reads: ['userName'],
};
