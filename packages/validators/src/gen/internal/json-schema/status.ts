import { statusDefinition } from './definitions/status.ts';

/** Status as JSON Schema, complete in itself. */
export const statusJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/Status',
  $defs: {
    Status: statusDefinition,
  },
};
