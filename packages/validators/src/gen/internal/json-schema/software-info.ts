import { softwareInfoDefinition } from './definitions/software-info.ts';

/** SoftwareInfo as JSON Schema, complete in itself. */
export const softwareInfoJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/SoftwareInfo',
  $defs: {
    SoftwareInfo: softwareInfoDefinition,
  },
};
