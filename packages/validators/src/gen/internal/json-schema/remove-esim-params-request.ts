import { removeEsimParamsRequestDefinition } from './definitions/remove-esim-params-request.ts';

/** RemoveEsimParamsRequest as JSON Schema, complete in itself. */
export const removeEsimParamsRequestJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/RemoveEsimParamsRequest',
  $defs: {
    RemoveEsimParamsRequest: removeEsimParamsRequestDefinition,
  },
};
