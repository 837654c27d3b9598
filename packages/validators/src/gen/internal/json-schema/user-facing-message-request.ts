import { userFacingMessageRequestDefinition } from './definitions/user-facing-message-request.ts';

/** UserFacingMessageRequest as JSON Schema, complete in itself. */
export const userFacingMessageRequestJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/UserFacingMessageRequest',
  $defs: {
    UserFacingMessageRequest: userFacingMessageRequestDefinition,
  },
};
