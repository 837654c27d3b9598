import { stopLostModeParamsRequestDefinition } from './definitions/stop-lost-mode-params-request.ts';

/** StopLostModeParamsRequest as JSON Schema, complete in itself. */
export const stopLostModeParamsRequestJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/StopLostModeParamsRequest',
  $defs: {
    StopLostModeParamsRequest: stopLostModeParamsRequestDefinition,
  },
};
