import { requestDeviceInfoParamsDefinition } from './definitions/request-device-info-params.ts';

/** RequestDeviceInfoParams as JSON Schema, complete in itself. */
export const requestDeviceInfoParamsJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/RequestDeviceInfoParams',
  $defs: {
    RequestDeviceInfoParams: requestDeviceInfoParamsDefinition,
  },
};
