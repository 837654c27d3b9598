import { internalErrorDetailsDefinition } from './definitions/internal-error-details.ts';

/** InternalErrorDetails as JSON Schema, complete in itself. */
export const internalErrorDetailsJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/InternalErrorDetails',
  $defs: {
    InternalErrorDetails: internalErrorDetailsDefinition,
  },
};
