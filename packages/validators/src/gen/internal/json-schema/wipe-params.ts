import { userFacingMessageDefinition } from './definitions/user-facing-message.ts';
import { wipeParamsDefinition } from './definitions/wipe-params.ts';

/** WipeParams as JSON Schema, complete in itself. */
export const wipeParamsJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/WipeParams',
  $defs: {
    UserFacingMessage: userFacingMessageDefinition,
    WipeParams: wipeParamsDefinition,
  },
};
