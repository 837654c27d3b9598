import { deviceInfoDefinition } from './definitions/device-info.ts';
import { requestDeviceInfoParamsRequestDefinition } from './definitions/request-device-info-params-request.ts';

/** RequestDeviceInfoParamsRequest as JSON Schema, complete in itself. */
export const requestDeviceInfoParamsRequestJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/RequestDeviceInfoParamsRequest',
  $defs: {
    DeviceInfo: deviceInfoDefinition,
    RequestDeviceInfoParamsRequest: requestDeviceInfoParamsRequestDefinition,
  },
};
