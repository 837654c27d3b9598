import { clearAppsDataParamsDefinition } from './definitions/clear-apps-data-params.ts';

/** ClearAppsDataParams as JSON Schema, complete in itself. */
export const clearAppsDataParamsJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/ClearAppsDataParams',
  $defs: {
    ClearAppsDataParams: clearAppsDataParamsDefinition,
  },
};
