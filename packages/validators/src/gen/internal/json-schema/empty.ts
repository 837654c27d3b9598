import { emptyDefinition } from './definitions/empty.ts';

/** Empty as JSON Schema, complete in itself. */
export const emptyJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/Empty',
  $defs: {
    Empty: emptyDefinition,
  },
};
