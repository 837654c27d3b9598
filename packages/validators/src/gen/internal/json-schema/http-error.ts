import { httpErrorDefinition } from './definitions/http-error.ts';
import { httpErrorBodyDefinition } from './definitions/http-error-body.ts';
import { httpErrorItemDefinition } from './definitions/http-error-item.ts';

/** HttpError as JSON Schema, complete in itself. */
export const httpErrorJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/HttpError',
  $defs: {
    HttpError: httpErrorDefinition,
    HttpErrorBody: httpErrorBodyDefinition,
    HttpErrorItem: httpErrorItemDefinition,
  },
};
