import { userFacingMessageRequestDefinition } from './definitions/user-facing-message-request.ts';
import { wipeDataFlagDefinition } from './definitions/wipe-data-flag.ts';
import { wipeParamsRequestDefinition } from './definitions/wipe-params-request.ts';

/** WipeParamsRequest as JSON Schema, complete in itself. */
export const wipeParamsRequestJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/WipeParamsRequest',
  $defs: {
    UserFacingMessageRequest: userFacingMessageRequestDefinition,
    WipeDataFlag: wipeDataFlagDefinition,
    WipeParamsRequest: wipeParamsRequestDefinition,
  },
};
