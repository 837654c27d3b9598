import { passesAddEsimParams } from './add-esim-params.ts';
import { passesClearAppsDataParams } from './clear-apps-data-params.ts';
import { passesClearAppsDataStatus } from './clear-apps-data-status.ts';
import { passesEsimCommandStatus } from './esim-command-status.ts';
import { passesRemoveEsimParams } from './remove-esim-params.ts';
import { passesRequestDeviceInfoParams } from './request-device-info-params.ts';
import { passesRequestDeviceInfoStatus } from './request-device-info-status.ts';
import { passesStartLostModeParams } from './start-lost-mode-params.ts';
import { passesStartLostModeStatus } from './start-lost-mode-status.ts';
import { passesStopLostModeParams } from './stop-lost-mode-params.ts';
import { passesStopLostModeStatus } from './stop-lost-mode-status.ts';
import { passesWipeParams } from './wipe-params.ts';
import { isObject } from '../../../runtime/is-object.ts';

/** Tells whether a value is a Command that breaks no error rule. */
export function passesCommand(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'type':
        if (typeof member !== 'string') return false;
        break;
      case 'createTime':
        if (typeof member !== 'string') return false;
        break;
      case 'duration':
        if (typeof member !== 'string') return false;
        break;
      case 'userName':
        if (typeof member !== 'string') return false;
        break;
      case 'errorCode':
        if (typeof member !== 'string') return false;
        break;
      case 'newPassword':
        if (typeof member !== 'string') return false;
        break;
      case 'resetPasswordFlags':
        if (!Array.isArray(member)) return false;
        for (let i = 0; i < member.length; i++) {
          const element: unknown = member[i];
          if (typeof element !== 'string') return false;
        }
        break;
      case 'clearAppsDataParams':
        if (!passesClearAppsDataParams(member)) return false;
        break;
      case 'startLostModeParams':
        if (!passesStartLostModeParams(member)) return false;
        break;
      case 'stopLostModeParams':
        if (!passesStopLostModeParams(member)) return false;
        break;
      case 'addEsimParams':
        if (!passesAddEsimParams(member)) return false;
        break;
      case 'removeEsimParams':
        if (!passesRemoveEsimParams(member)) return false;
        break;
      case 'requestDeviceInfoParams':
        if (!passesRequestDeviceInfoParams(member)) return false;
        break;
      case 'wipeParams':
        if (!passesWipeParams(member)) return false;
        break;
      case 'clearAppsDataStatus':
        if (!passesClearAppsDataStatus(member)) return false;
        break;
      case 'startLostModeStatus':
        if (!passesStartLostModeStatus(member)) return false;
        break;
      case 'stopLostModeStatus':
        if (!passesStopLostModeStatus(member)) return false;
        break;
      case 'esimStatus':
        if (!passesEsimCommandStatus(member)) return false;
        break;
      case 'requestDeviceInfoStatus':
        if (!passesRequestDeviceInfoStatus(member)) return false;
        break;
    }
  }
  return true;
}
