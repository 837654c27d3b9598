import { eidDefinition } from './definitions/eid.ts';

/** Eid as JSON Schema, complete in itself. */
export const eidJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/Eid',
  $defs: {
    Eid: eidDefinition,
  },
};
