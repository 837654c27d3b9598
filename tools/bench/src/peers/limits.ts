/** What peers need to know of the API: names, bounds and patterns, as someone would write them who has read its reference. */
export const commandTypes = [
  'LOCK',
  'RESET_PASSWORD',
  'REBOOT',
  'RELINQUISH_OWNERSHIP',
  'CLEAR_APP_DATA',
  'START_LOST_MODE',
  'STOP_LOST_MODE',
  'ADD_ESIM',
  'REMOVE_ESIM',
  'REQUEST_DEVICE_INFO',
  'WIPE',
] as const;
export const activationStates = ['ACTIVATION_STATE_UNSPECIFIED', 'ACTIVATED', 'NOT_ACTIVATED'] as const;
export const resetPasswordFlags = [
  'RESET_PASSWORD_FLAG_UNSPECIFIED',
  'REQUIRE_ENTRY',
  'DO_NOT_ASK_CREDENTIALS_ON_BOOT',
  'LOCK_NOW',
] as const;
export const wipeDataFlags = [
  'WIPE_DATA_FLAG_UNSPECIFIED',
  'PRESERVE_RESET_PROTECTION_DATA',
  'WIPE_EXTERNAL_STORAGE',
  'WIPE_ESIMS',
] as const;

export const maxText = 4096;
export const maxWipeReason = 200;
export const maxPassword = 1024;
export const maxActivationCode = 1024;
export const maxIccId = 255;
export const maxPackageName = 223;
export const maxDuration = 64;
export const maxLocale = 255;

export const leastInt32 = -(2 ** 31);
export const greatestInt32 = 2 ** 31 - 1;

/** From 0 to 315,576,000,000 seconds. */
export const duration =
  /^(?:0*(?:[0-9]{1,11}|[12][0-9]{11}|30[0-9]{10}|31[0-4][0-9]{9}|315[0-4][0-9]{8}|3155[0-6][0-9]{7}|31557[0-5][0-9]{6})(?:\.[0-9]{1,9})?|0*315576000000(?:\.0{1,9})?|-0+(?:\.0{1,9})?)s$/;
/** RFC 5646. */
export const locale =
  /^(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[0-9A-Za-z]{5,8}|[0-9][0-9A-Za-z]{3}))*(?:-[0-9A-WY-Za-wy-z](?:-[0-9A-Za-z]{2,8})+)*(?:-[Xx](?:-[0-9A-Za-z]{1,8})+)?$|^[Xx](?:-[0-9A-Za-z]{1,8})+$|^[Ii]-[A-Za-z]{3,8}$|^(?:en-GB-oed|sgn-BE-FR|sgn-BE-NL|sgn-CH-DE)$/;
export const deviceName = /^enterprises\/[^/]+\/devices\/[^/]+$/;
