import { userFacingMessageDefinition } from './definitions/user-facing-message.ts';

/** UserFacingMessage as JSON Schema, complete in itself. */
export const userFacingMessageJsonSchema: Readonly<Record<string, unknown>> = {
  $ref: '#/$defs/UserFacingMessage',
  $defs: {
    UserFacingMessage: userFacingMessageDefinition,
  },
};
