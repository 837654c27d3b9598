import { httpErrorBodyDefinition } from './definitions/http-error-body.ts';
import { httpErrorItemDefinition } from './definitions/http-error-item.ts';

/** HttpErrorBody as JSON Schema, complete in itself. */
export const httpErrorBodyJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/HttpErrorBody',
  $defs: {
    HttpErrorBody: httpErrorBodyDefinition,
    HttpErrorItem: httpErrorItemDefinition,
  },
};
