import { eidDefinition } from './definitions/eid.ts';
import { eidInfoDefinition } from './definitions/eid-info.ts';

/** EidInfo as JSON Schema, complete in itself. */
export const eidInfoJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/EidInfo',
  $defs: {
    Eid: eidDefinition,
    EidInfo: eidInfoDefinition,
  },
};
