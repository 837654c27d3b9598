import { eidDefinition } from './definitions/eid.ts';
import { eidInfoDefinition } from './definitions/eid-info.ts';
import { requestDeviceInfoStatusDefinition } from './definitions/request-device-info-status.ts';

/** RequestDeviceInfoStatus as JSON Schema, complete in itself. */
export const requestDeviceInfoStatusJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/RequestDeviceInfoStatus',
  $defs: {
    Eid: eidDefinition,
    EidInfo: eidInfoDefinition,
    RequestDeviceInfoStatus: requestDeviceInfoStatusDefinition,
  },
};
