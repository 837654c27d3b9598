import { deviceInfoWords, isDeviceInfo } from '../enums/device-info.ts';
import { requestDeviceInfoDeviceInfoRequired, requestDeviceInfoDeviceInfoUnspecified } from '../rules/request-device-info.ts';
import type { Report } from '../../../runtime/report.ts';

const DEVICE_INFO = 1 << 0;

const fields: readonly string[] = ['deviceInfo'];

/** Reports what is wrong with a value as a RequestDeviceInfoParamsRequest. */
export function reportRequestDeviceInfoParamsRequest(value: unknown, report: Report): void {
  if (!report.isObject(value)) return;
  let deviceInfo = 'DEVICE_INFO_UNSPECIFIED';
  let seen = 0;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    report.enter(key);
    switch (key) {
      case 'deviceInfo':
        seen |= DEVICE_INFO;
        if (report.isWord(member, isDeviceInfo, deviceInfoWords)) deviceInfo = member;
        break;
      default:
        if (Object.hasOwn(value, key)) report.unknownField(key, 'RequestDeviceInfoParams', fields);
    }
    report.leave();
  }
  // request_device_info.device_info_required
  if ((seen & DEVICE_INFO) === 0 && report.asks(requestDeviceInfoDeviceInfoRequired)) report.broken(requestDeviceInfoDeviceInfoRequired);
  // request_device_info.device_info_unspecified
  if ((seen & DEVICE_INFO) !== 0 && deviceInfo === 'DEVICE_INFO_UNSPECIFIED' && report.asks(requestDeviceInfoDeviceInfoUnspecified))
    report.broken(requestDeviceInfoDeviceInfoUnspecified);
}
