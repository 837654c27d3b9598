import { activationStateDefinition } from './definitions/activation-state.ts';
import { addEsimParamsRequestDefinition } from './definitions/add-esim-params-request.ts';
import { clearAppsDataParamsRequestDefinition } from './definitions/clear-apps-data-params-request.ts';
import { commandForDeviceDefinition } from './definitions/command-for-device.ts';
import { commandRequestDefinition } from './definitions/command-request.ts';
import { commandTypeDefinition } from './definitions/command-type.ts';
import { deviceDefinition } from './definitions/device.ts';
import { deviceInfoDefinition } from './definitions/device-info.ts';
import { removeEsimParamsRequestDefinition } from './definitions/remove-esim-params-request.ts';
import { requestDeviceInfoParamsRequestDefinition } from './definitions/request-device-info-params-request.ts';
import { resetPasswordFlagDefinition } from './definitions/reset-password-flag.ts';
import { softwareInfoDefinition } from './definitions/software-info.ts';
import { startLostModeParamsRequestDefinition } from './definitions/start-lost-mode-params-request.ts';
import { stopLostModeParamsRequestDefinition } from './definitions/stop-lost-mode-params-request.ts';
import { userFacingMessageRequestDefinition } from './definitions/user-facing-message-request.ts';
import { wipeDataFlagDefinition } from './definitions/wipe-data-flag.ts';
import { wipeParamsRequestDefinition } from './definitions/wipe-params-request.ts';

/** CommandForDevice as JSON Schema, complete in itself. */
export const commandForDeviceJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/CommandForDevice',
  $defs: {
    ActivationState: activationStateDefinition,
    AddEsimParamsRequest: addEsimParamsRequestDefinition,
    ClearAppsDataParamsRequest: clearAppsDataParamsRequestDefinition,
    CommandForDevice: commandForDeviceDefinition,
    CommandRequest: commandRequestDefinition,
    CommandType: commandTypeDefinition,
    Device: deviceDefinition,
    DeviceInfo: deviceInfoDefinition,
    RemoveEsimParamsRequest: removeEsimParamsRequestDefinition,
    RequestDeviceInfoParamsRequest: requestDeviceInfoParamsRequestDefinition,
    ResetPasswordFlag: resetPasswordFlagDefinition,
    SoftwareInfo: softwareInfoDefinition,
    StartLostModeParamsRequest: startLostModeParamsRequestDefinition,
    StopLostModeParamsRequest: stopLostModeParamsRequestDefinition,
    UserFacingMessageRequest: userFacingMessageRequestDefinition,
    WipeDataFlag: wipeDataFlagDefinition,
    WipeParamsRequest: wipeParamsRequestDefinition,
  },
};
