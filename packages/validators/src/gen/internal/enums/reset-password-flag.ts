import type { Words } from '../../../runtime/types.ts';

/** Tells whether a value is one of ResetPasswordFlag. */
export function isResetPasswordFlag(value: unknown): value is string {
  return (
    value === 'RESET_PASSWORD_FLAG_UNSPECIFIED' ||
    value === 'REQUIRE_ENTRY' ||
    value === 'DO_NOT_ASK_CREDENTIALS_ON_BOOT' ||
    value === 'LOCK_NOW'
  );
}

/** The values of ResetPasswordFlag that say something, for messages. */
export const resetPasswordFlagWords: Words = {
  list: ['REQUIRE_ENTRY', 'DO_NOT_ASK_CREDENTIALS_ON_BOOT', 'LOCK_NOW'],
  text: 'REQUIRE_ENTRY, DO_NOT_ASK_CREDENTIALS_ON_BOOT, LOCK_NOW',
};
