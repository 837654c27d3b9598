import { addEsimParamsDefinition } from './definitions/add-esim-params.ts';

/** AddEsimParams as JSON Schema, complete in itself. */
export const addEsimParamsJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/AddEsimParams',
  $defs: {
    AddEsimParams: addEsimParamsDefinition,
  },
};
