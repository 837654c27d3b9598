import { clearAppsDataParamsRequestDefinition } from './definitions/clear-apps-data-params-request.ts';

/** ClearAppsDataParamsRequest as JSON Schema, complete in itself. */
export const clearAppsDataParamsRequestJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/ClearAppsDataParamsRequest',
  $defs: {
    ClearAppsDataParamsRequest: clearAppsDataParamsRequestDefinition,
  },
};
