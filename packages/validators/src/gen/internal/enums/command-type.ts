import type { Words } from '../../../runtime/types.ts';

/** Tells whether a value is one of CommandType. */
export function isCommandType(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  switch (value.length) {
    case 4:
      return value === 'LOCK' || value === 'WIPE';
    case 6:
      return value === 'REBOOT';
    case 8:
      return value === 'ADD_ESIM';
    case 11:
      return value === 'REMOVE_ESIM';
    case 14:
      return value === 'RESET_PASSWORD' || value === 'CLEAR_APP_DATA' || value === 'STOP_LOST_MODE';
    case 15:
      return value === 'START_LOST_MODE';
    case 19:
      return value === 'REQUEST_DEVICE_INFO';
    case 20:
      return value === 'RELINQUISH_OWNERSHIP';
    case 24:
      return value === 'COMMAND_TYPE_UNSPECIFIED';
    default:
      return false;
  }
}

/** The values of CommandType that say something, for messages. */
export const commandTypeWords: Words = {
  list: [
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
  ],
  text: 'LOCK, RESET_PASSWORD, REBOOT, RELINQUISH_OWNERSHIP, CLEAR_APP_DATA, START_LOST_MODE, STOP_LOST_MODE, ADD_ESIM, REMOVE_ESIM, REQUEST_DEVICE_INFO, WIPE',
};
