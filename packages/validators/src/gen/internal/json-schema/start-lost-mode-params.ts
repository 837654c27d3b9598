import { startLostModeParamsDefinition } from './definitions/start-lost-mode-params.ts';
import { userFacingMessageDefinition } from './definitions/user-facing-message.ts';

/** StartLostModeParams as JSON Schema, complete in itself. */
export const startLostModeParamsJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/StartLostModeParams',
  $defs: {
    StartLostModeParams: startLostModeParamsDefinition,
    UserFacingMessage: userFacingMessageDefinition,
  },
};
