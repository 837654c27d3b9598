import { passesSoftwareInfo } from './software-info.ts';
import { isInt32 } from '../../../runtime/is-int32.ts';
import { isObject } from '../../../runtime/is-object.ts';
import { isResourceName } from '../../../runtime/is-resource-name.ts';

/** Tells whether a value is a Device that breaks no error rule. */
export function passesDevice(value: unknown): boolean {
  if (!isObject(value)) return false;
  let name = '';
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'name':
        if (typeof member !== 'string') return false;
        name = member;
        break;
      case 'apiLevel':
        if (!isInt32(member)) return false;
        break;
      case 'managementMode':
        if (typeof member !== 'string') return false;
        break;
      case 'ownership':
        if (typeof member !== 'string') return false;
        break;
      case 'state':
        if (typeof member !== 'string') return false;
        break;
      case 'appliedState':
        if (typeof member !== 'string') return false;
        break;
      case 'softwareInfo':
        if (!passesSoftwareInfo(member)) return false;
        break;
    }
  }
  // device.name_format
  if (name !== '' && !isResourceName(name, 'enterprises/{id}/devices/{id}')) return false;
  return true;
}
