import { stopLostModeStatusDefinition } from './definitions/stop-lost-mode-status.ts';

/** StopLostModeStatus as JSON Schema, complete in itself. */
export const stopLostModeStatusJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/StopLostModeStatus',
  $defs: {
    StopLostModeStatus: stopLostModeStatusDefinition,
  },
};
