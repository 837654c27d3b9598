/** Tells whether a value is one of DeviceInfo. */
export function isDeviceInfo(value: unknown): value is string {
  return value === 'DEVICE_INFO_UNSPECIFIED' || value === 'EID';
}

/** The values of DeviceInfo, for messages: those that say something. */
export const deviceInfoWords: readonly string[] = ['EID'];
