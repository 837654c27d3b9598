import { perAppResultDefinition } from './definitions/per-app-result.ts';

/** PerAppResult as JSON Schema, complete in itself. */
export const perAppResultJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/PerAppResult',
  $defs: {
    PerAppResult: perAppResultDefinition,
  },
};
