import { httpErrorItemDefinition } from './definitions/http-error-item.ts';

/** HttpErrorItem as JSON Schema, complete in itself. */
export const httpErrorItemJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/HttpErrorItem',
  $defs: {
    HttpErrorItem: httpErrorItemDefinition,
  },
};
