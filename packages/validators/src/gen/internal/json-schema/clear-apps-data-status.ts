import { clearAppsDataStatusDefinition } from './definitions/clear-apps-data-status.ts';
import { perAppResultDefinition } from './definitions/per-app-result.ts';

/** ClearAppsDataStatus as JSON Schema, complete in itself. */
export const clearAppsDataStatusJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/ClearAppsDataStatus',
  $defs: {
    ClearAppsDataStatus: clearAppsDataStatusDefinition,
    PerAppResult: perAppResultDefinition,
  },
};
