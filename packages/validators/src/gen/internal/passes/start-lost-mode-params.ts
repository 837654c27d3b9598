import { passesUserFacingMessage } from './user-facing-message.ts';
import { isObject } from '../../../runtime/is-object.ts';

/** Tells whether a value is a StartLostModeParams that breaks no error rule. */
export function passesStartLostModeParams(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) {
    const member = value[key];
    if (member === undefined) continue;
    switch (key) {
      case 'lostMessage':
        if (!passesUserFacingMessage(member)) return false;
        break;
      case 'lostPhoneNumber':
        if (!passesUserFacingMessage(member)) return false;
        break;
      case 'lostEmailAddress':
        if (typeof member !== 'string') return false;
        break;
      case 'lostStreetAddress':
        if (!passesUserFacingMessage(member)) return false;
        break;
      case 'lostOrganization':
        if (!passesUserFacingMessage(member)) return false;
        break;
    }
  }
  return true;
}
