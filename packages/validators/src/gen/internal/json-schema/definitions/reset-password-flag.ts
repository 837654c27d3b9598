/** ResetPasswordFlag as JSON Schema. */
export const resetPasswordFlagDefinition: Readonly<Record<string, unknown>> = {
  title: 'ResetPasswordFlag',
  description: 'How RESET_PASSWORD resets.',
  type: 'string',
  enum: ['RESET_PASSWORD_FLAG_UNSPECIFIED', 'REQUIRE_ENTRY', 'DO_NOT_ASK_CREDENTIALS_ON_BOOT', 'LOCK_NOW'],
};
