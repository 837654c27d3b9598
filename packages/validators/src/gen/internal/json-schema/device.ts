import { deviceDefinition } from './definitions/device.ts';
import { softwareInfoDefinition } from './definitions/software-info.ts';

/** Device as JSON Schema, complete in itself. */
export const deviceJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/Device',
  $defs: {
    Device: deviceDefinition,
    SoftwareInfo: softwareInfoDefinition,
  },
};
