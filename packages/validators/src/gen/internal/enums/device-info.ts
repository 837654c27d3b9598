import type { Words } from '../../../runtime/types.ts';

/** Tells whether a value is one of DeviceInfo. */
export function isDeviceInfo(value: unknown): value is string {
  return value === 'DEVICE_INFO_UNSPECIFIED' || value === 'EID';
}

/** The values of DeviceInfo that say something, for messages. */
export const deviceInfoWords: Words = {
  list: ['EID'],
  text: 'EID',
};
