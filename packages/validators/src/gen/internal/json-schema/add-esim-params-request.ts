import { activationStateDefinition } from './definitions/activation-state.ts';
import { addEsimParamsRequestDefinition } from './definitions/add-esim-params-request.ts';

/** AddEsimParamsRequest as JSON Schema, complete in itself. */
export const addEsimParamsRequestJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/AddEsimParamsRequest',
  $defs: {
    ActivationState: activationStateDefinition,
    AddEsimParamsRequest: addEsimParamsRequestDefinition,
  },
};
