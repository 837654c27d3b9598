import { startLostModeParamsRequestDefinition } from './definitions/start-lost-mode-params-request.ts';
import { userFacingMessageRequestDefinition } from './definitions/user-facing-message-request.ts';

/** StartLostModeParamsRequest as JSON Schema, complete in itself. */
export const startLostModeParamsRequestJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/StartLostModeParamsRequest',
  $defs: {
    StartLostModeParamsRequest: startLostModeParamsRequestDefinition,
    UserFacingMessageRequest: userFacingMessageRequestDefinition,
  },
};
