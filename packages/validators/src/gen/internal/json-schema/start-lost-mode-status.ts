import { startLostModeStatusDefinition } from './definitions/start-lost-mode-status.ts';

/** StartLostModeStatus as JSON Schema, complete in itself. */
export const startLostModeStatusJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/StartLostModeStatus',
  $defs: {
    StartLostModeStatus: startLostModeStatusDefinition,
  },
};
