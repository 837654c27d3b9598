import { esimInfoDefinition } from './definitions/esim-info.ts';

/** EsimInfo as JSON Schema, complete in itself. */
export const esimInfoJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/EsimInfo',
  $defs: {
    EsimInfo: esimInfoDefinition,
  },
};
