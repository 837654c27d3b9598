import { reportSoftwareInfo } from './software-info.ts';
import { deviceNameFormat } from '../rules/device.ts';
import { isResourceName } from '../../../runtime/is-resource-name.ts';
import type { Report } from '../../../runtime/report.ts';

/** Reports what is wrong with a value as a Device. */
export function reportDevice(value: unknown, report: Report): void {
  if (!report.isObject(value)) return;
  let name = '';
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    report.enter(key);
    switch (key) {
      case 'name':
        if (report.isText(member)) name = member;
        break;
      case 'apiLevel':
        report.isInt32(member);
        break;
      case 'managementMode':
        report.isText(member);
        break;
      case 'ownership':
        report.isText(member);
        break;
      case 'state':
        report.isText(member);
        break;
      case 'appliedState':
        report.isText(member);
        break;
      case 'softwareInfo':
        reportSoftwareInfo(member, report);
        break;
    }
    report.leave();
  }
  // device.name_format
  if (name !== '' && !isResourceName(name, 'enterprises/{id}/devices/{id}') && report.asks(deviceNameFormat))
    report.broken(deviceNameFormat);
}
