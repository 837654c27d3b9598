import { esimCommandStatusDefinition } from './definitions/esim-command-status.ts';
import { esimInfoDefinition } from './definitions/esim-info.ts';
import { internalErrorDetailsDefinition } from './definitions/internal-error-details.ts';

/** EsimCommandStatus as JSON Schema, complete in itself. */
export const esimCommandStatusJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/EsimCommandStatus',
  $defs: {
    EsimCommandStatus: esimCommandStatusDefinition,
    EsimInfo: esimInfoDefinition,
    InternalErrorDetails: internalErrorDetailsDefinition,
  },
};
