import { isDeviceInfo } from '../enums/device-info.ts';
import { isObject } from '../../../runtime/is-object.ts';

const DEVICE_INFO = 1 << 0;

/** Tells whether a value is a RequestDeviceInfoParamsRequest that breaks no error rule. */
export function passesRequestDeviceInfoParamsRequest(value: unknown): boolean {
  if (!isObject(value)) return false;
  let deviceInfo = 'DEVICE_INFO_UNSPECIFIED';
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'deviceInfo':
        seen |= DEVICE_INFO;
        if (!isDeviceInfo(member)) return false;
        deviceInfo = member;
        break;
      default:
        if (Object.hasOwn(value, key)) return false;
    }
  }
  // request_device_info.device_info_required
  if ((seen & DEVICE_INFO) === 0) return false;
  // request_device_info.device_info_unspecified
  if ((seen & DEVICE_INFO) !== 0 && deviceInfo === 'DEVICE_INFO_UNSPECIFIED') return false;
  return true;
}
