import type { Words } from '../../../runtime/types.ts';

/** Tells whether a value is one of WipeDataFlag. */
export function isWipeDataFlag(value: unknown): value is string {
  return (
    value === 'WIPE_DATA_FLAG_UNSPECIFIED' ||
    value === 'PRESERVE_RESET_PROTECTION_DATA' ||
    value === 'WIPE_EXTERNAL_STORAGE' ||
    value === 'WIPE_ESIMS'
  );
}

/** The values of WipeDataFlag that say something, for messages. */
export const wipeDataFlagWords: Words = {
  list: ['PRESERVE_RESET_PROTECTION_DATA', 'WIPE_EXTERNAL_STORAGE', 'WIPE_ESIMS'],
  text: 'PRESERVE_RESET_PROTECTION_DATA, WIPE_EXTERNAL_STORAGE, WIPE_ESIMS',
};
