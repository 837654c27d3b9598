import { stopLostModeParamsDefinition } from './definitions/stop-lost-mode-params.ts';

/** StopLostModeParams as JSON Schema, complete in itself. */
export const stopLostModeParamsJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/StopLostModeParams',
  $defs: {
    StopLostModeParams: stopLostModeParamsDefinition,
  },
};
