import { addEsimParamsDefinition } from './definitions/add-esim-params.ts';
import { clearAppsDataParamsDefinition } from './definitions/clear-apps-data-params.ts';
import { clearAppsDataStatusDefinition } from './definitions/clear-apps-data-status.ts';
import { commandDefinition } from './definitions/command.ts';
import { eidDefinition } from './definitions/eid.ts';
import { eidInfoDefinition } from './definitions/eid-info.ts';
import { esimCommandStatusDefinition } from './definitions/esim-command-status.ts';
import { esimInfoDefinition } from './definitions/esim-info.ts';
import { internalErrorDetailsDefinition } from './definitions/internal-error-details.ts';
import { issueCommandResponseDefinition } from './definitions/issue-command-response.ts';
import { listOperationsResponseDefinition } from './definitions/list-operations-response.ts';
import { operationDefinition } from './definitions/operation.ts';
import { perAppResultDefinition } from './definitions/per-app-result.ts';
import { removeEsimParamsDefinition } from './definitions/remove-esim-params.ts';
import { requestDeviceInfoParamsDefinition } from './definitions/request-device-info-params.ts';
import { requestDeviceInfoStatusDefinition } from './definitions/request-device-info-status.ts';
import { startLostModeParamsDefinition } from './definitions/start-lost-mode-params.ts';
import { startLostModeStatusDefinition } from './definitions/start-lost-mode-status.ts';
import { statusDefinition } from './definitions/status.ts';
import { stopLostModeParamsDefinition } from './definitions/stop-lost-mode-params.ts';
import { stopLostModeStatusDefinition } from './definitions/stop-lost-mode-status.ts';
import { userFacingMessageDefinition } from './definitions/user-facing-message.ts';
import { wipeParamsDefinition } from './definitions/wipe-params.ts';

/** ListOperationsResponse as JSON Schema, complete in itself. */
export const listOperationsResponseJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/ListOperationsResponse',
  $defs: {
    AddEsimParams: addEsimParamsDefinition,
    ClearAppsDataParams: clearAppsDataParamsDefinition,
    ClearAppsDataStatus: clearAppsDataStatusDefinition,
    Command: commandDefinition,
    Eid: eidDefinition,
    EidInfo: eidInfoDefinition,
    EsimCommandStatus: esimCommandStatusDefinition,
    EsimInfo: esimInfoDefinition,
    InternalErrorDetails: internalErrorDetailsDefinition,
    IssueCommandResponse: issueCommandResponseDefinition,
    ListOperationsResponse: listOperationsResponseDefinition,
    Operation: operationDefinition,
    PerAppResult: perAppResultDefinition,
    RemoveEsimParams: removeEsimParamsDefinition,
    RequestDeviceInfoParams: requestDeviceInfoParamsDefinition,
    RequestDeviceInfoStatus: requestDeviceInfoStatusDefinition,
    StartLostModeParams: startLostModeParamsDefinition,
    StartLostModeStatus: startLostModeStatusDefinition,
    Status: statusDefinition,
    StopLostModeParams: stopLostModeParamsDefinition,
    StopLostModeStatus: stopLostModeStatusDefinition,
    UserFacingMessage: userFacingMessageDefinition,
    WipeParams: wipeParamsDefinition,
  },
};
