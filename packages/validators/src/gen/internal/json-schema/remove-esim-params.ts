import { removeEsimParamsDefinition } from './definitions/remove-esim-params.ts';

/** RemoveEsimParams as JSON Schema, complete in itself. */
export const removeEsimParamsJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/RemoveEsimParams',
  $defs: {
    RemoveEsimParams: removeEsimParamsDefinition,
  },
};
