import type { CommandRequest } from './index.ts';

declare function send(command: CommandRequest): void;
declare const anyText: string;

// Right requests.

send({ type: 'LOCK' });
send({ type: 'LOCK', duration: '600s' });
send({ type: 'REBOOT' });
send({ type: 'REBOOT', duration: '3.5s' });
send({ type: 'RELINQUISH_OWNERSHIP' });
send({ type: 'RELINQUISH_OWNERSHIP', duration: '86400s' });
send({ type: 'RESET_PASSWORD' });
send({ type: 'RESET_PASSWORD', newPassword: '' });
send({ type: 'RESET_PASSWORD', newPassword: anyText });
send({ type: 'RESET_PASSWORD', resetPasswordFlags: [] });
send({ type: 'RESET_PASSWORD', newPassword: anyText, resetPasswordFlags: ['LOCK_NOW'] });
send({ type: 'RESET_PASSWORD', resetPasswordFlags: ['REQUIRE_ENTRY', 'DO_NOT_ASK_CREDENTIALS_ON_BOOT', 'LOCK_NOW'] });
send({ clearAppsDataParams: { packageNames: ['com.example.app'] } });
send({ type: 'CLEAR_APP_DATA', clearAppsDataParams: { packageNames: ['com.example.app', 'com.example.other'] } });
send({ type: 'CLEAR_APP_DATA', clearAppsDataParams: { packageNames: [] }, duration: '60s' });
send({ startLostModeParams: { lostMessage: { defaultMessage: 'Please call us' } } });
send({ startLostModeParams: { lostPhoneNumber: { defaultMessage: '+1 555 0100' } } });
send({ startLostModeParams: { lostEmailAddress: 'it@example.com' } });
send({ startLostModeParams: { lostStreetAddress: { defaultMessage: '1 Example Street' } } });
send({ startLostModeParams: { lostMessage: { defaultMessage: 'Lost', localizedMessages: { de: 'Verloren', 'pt-BR': 'Perdido' } } } });
send({
  type: 'START_LOST_MODE',
  startLostModeParams: { lostMessage: { defaultMessage: 'Lost' }, lostOrganization: { defaultMessage: 'Example' } },
});
send({ type: 'STOP_LOST_MODE' });
send({ stopLostModeParams: {} });
send({ type: 'STOP_LOST_MODE', stopLostModeParams: {} });
send({ type: 'STOP_LOST_MODE', duration: '600s' });
send({ addEsimParams: { activationCode: anyText, activationState: 'NOT_ACTIVATED' } });
send({ addEsimParams: { activationCode: anyText, activationState: 'ACTIVATED' } });
send({ type: 'ADD_ESIM', addEsimParams: { activationCode: anyText, activationState: 'ACTIVATED' }, duration: '600s' });
send({ removeEsimParams: { iccId: anyText } });
send({ type: 'REMOVE_ESIM', removeEsimParams: { iccId: anyText } });
send({ requestDeviceInfoParams: { deviceInfo: 'EID' } });
send({ type: 'REQUEST_DEVICE_INFO', requestDeviceInfoParams: { deviceInfo: 'EID' } });
send({ type: 'WIPE' });
send({ wipeParams: {} });
send({ type: 'WIPE', wipeParams: {} });
send({ type: 'WIPE', wipeParams: { wipeDataFlags: [] } });
send({ wipeParams: { wipeDataFlags: ['PRESERVE_RESET_PROTECTION_DATA'] } });
send({ wipeParams: { wipeDataFlags: ['WIPE_EXTERNAL_STORAGE', 'WIPE_ESIMS'] }, duration: '600s' });
send({ wipeParams: { wipeReason: { defaultMessage: 'You left the company' } } });
send({
  type: 'WIPE',
  wipeParams: { wipeDataFlags: ['WIPE_ESIMS'], wipeReason: { defaultMessage: 'Bye', localizedMessages: { fr: 'Adieu' } } },
});

// A command of a type that is known only when the program runs.
declare const chosen: 'LOCK' | 'REBOOT' | 'RELINQUISH_OWNERSHIP';
send({ type: chosen });

// Neither a type nor a params member.

// @ts-expect-error nothing is ordered
send({});
// @ts-expect-error how long it is valid does not say what to do
send({ duration: '600s' });
// @ts-expect-error a password alone implies no type
send({ newPassword: anyText });
// @ts-expect-error flags alone imply no type
send({ resetPasswordFlags: ['LOCK_NOW'] });

// Types that are none.

// @ts-expect-error the unspecified value is not for requests
send({ type: 'COMMAND_TYPE_UNSPECIFIED' });
// @ts-expect-error no such type
send({ type: 'LOST_MODE' });
// @ts-expect-error no such type
send({ type: 'GET_DEVICE_STATE' });
// @ts-expect-error types are written in capitals
send({ type: 'lock' });
// @ts-expect-error any text may be no type at all
send({ type: anyText });
// @ts-expect-error null is refused
send({ type: null });

// More than one params member.

// @ts-expect-error params of two types
send({ wipeParams: {}, stopLostModeParams: {} });
// @ts-expect-error params of two types
send({ addEsimParams: { activationCode: anyText, activationState: 'ACTIVATED' }, removeEsimParams: { iccId: anyText } });
// @ts-expect-error params of two types beside a type
send({ type: 'CLEAR_APP_DATA', clearAppsDataParams: { packageNames: ['a.b'] }, wipeParams: {} });
// @ts-expect-error params of two types
send({ requestDeviceInfoParams: { deviceInfo: 'EID' }, startLostModeParams: { lostEmailAddress: 'it@example.com' } });

// Params beside newPassword and resetPasswordFlags.

// @ts-expect-error a password belongs to RESET_PASSWORD
send({ wipeParams: {}, newPassword: anyText });
// @ts-expect-error flags belong to RESET_PASSWORD
send({ stopLostModeParams: {}, resetPasswordFlags: ['LOCK_NOW'] });
// @ts-expect-error RESET_PASSWORD has no params member
send({ type: 'RESET_PASSWORD', newPassword: anyText, wipeParams: {} });
// @ts-expect-error flags belong to RESET_PASSWORD
send({ type: 'ADD_ESIM', addEsimParams: { activationCode: anyText, activationState: 'ACTIVATED' }, resetPasswordFlags: [] });

// A type against the params member of another.

// @ts-expect-error LOCK has no params member
send({ type: 'LOCK', wipeParams: {} });
// @ts-expect-error the member belongs to STOP_LOST_MODE
send({ type: 'START_LOST_MODE', stopLostModeParams: {} });
// @ts-expect-error the member belongs to ADD_ESIM
send({ type: 'REMOVE_ESIM', addEsimParams: { activationCode: anyText, activationState: 'ACTIVATED' } });
// @ts-expect-error the member belongs to WIPE
send({ type: 'CLEAR_APP_DATA', wipeParams: {} });

// Fields of another type.

// @ts-expect-error a password belongs to RESET_PASSWORD
send({ type: 'LOCK', newPassword: anyText });
// @ts-expect-error flags belong to RESET_PASSWORD
send({ type: 'REBOOT', resetPasswordFlags: ['LOCK_NOW'] });
// @ts-expect-error a password belongs to RESET_PASSWORD
send({ type: 'WIPE', newPassword: anyText });

// Params that are required.

// @ts-expect-error needs clearAppsDataParams
send({ type: 'CLEAR_APP_DATA' });
// @ts-expect-error needs startLostModeParams
send({ type: 'START_LOST_MODE' });
// @ts-expect-error needs addEsimParams
send({ type: 'ADD_ESIM' });
// @ts-expect-error needs removeEsimParams
send({ type: 'REMOVE_ESIM' });
// @ts-expect-error needs requestDeviceInfoParams
send({ type: 'REQUEST_DEVICE_INFO' });

// Members of params.

// @ts-expect-error needs activationState
send({ addEsimParams: { activationCode: anyText } });
// @ts-expect-error needs activationCode
send({ addEsimParams: { activationState: 'ACTIVATED' } });
// @ts-expect-error the unspecified state is not for requests
send({ addEsimParams: { activationCode: anyText, activationState: 'ACTIVATION_STATE_UNSPECIFIED' } });
// @ts-expect-error no such state
send({ addEsimParams: { activationCode: anyText, activationState: 'ENABLED' } });
// @ts-expect-error needs iccId
send({ removeEsimParams: {} });
// @ts-expect-error it is called iccId
send({ removeEsimParams: { iccid: anyText } });
// @ts-expect-error an identifier is text
send({ removeEsimParams: { iccId: 8901 } });
// @ts-expect-error needs deviceInfo
send({ requestDeviceInfoParams: {} });
// @ts-expect-error the unspecified value is not for requests
send({ requestDeviceInfoParams: { deviceInfo: 'DEVICE_INFO_UNSPECIFIED' } });
// @ts-expect-error no such information
send({ requestDeviceInfoParams: { deviceInfo: 'IMEI' } });
// @ts-expect-error no such flag
send({ type: 'RESET_PASSWORD', resetPasswordFlags: ['WIPE_DATA'] });
// @ts-expect-error flags are a list
send({ type: 'RESET_PASSWORD', resetPasswordFlags: 'LOCK_NOW' });
// @ts-expect-error a misspelt flag would be lost
send({ wipeParams: { wipeDataFlags: ['PRESERVE_RESET_PROTECTION'] } });
// @ts-expect-error the unspecified flag is not for requests
send({ wipeParams: { wipeDataFlags: ['WIPE_DATA_FLAG_UNSPECIFIED'] } });
// @ts-expect-error a message is an object with defaultMessage
send({ wipeParams: { wipeReason: 'You left' } });
// @ts-expect-error an email address is plain text
send({ startLostModeParams: { lostEmailAddress: { defaultMessage: 'it@example.com' } } });
// @ts-expect-error it is called lostMessage
send({ startLostModeParams: { message: { defaultMessage: 'Lost' } } });
// @ts-expect-error texts are by language
send({ startLostModeParams: { lostMessage: { localizedMessages: ['Verloren'] } } });
// @ts-expect-error stopLostModeParams has no members
send({ stopLostModeParams: { reason: 'found' } });
// @ts-expect-error a list, even of one
send({ clearAppsDataParams: { packageNames: 'com.example.app' } });

// Members of the command.

// @ts-expect-error a duration is text such as 600s
send({ type: 'LOCK', duration: 600 });
// @ts-expect-error the server sets it
send({ type: 'LOCK', createTime: '2026-09-14T18:52:33.942Z' });
// @ts-expect-error the server sets it
send({ type: 'REBOOT', errorCode: 'UNKNOWN' });
// @ts-expect-error a status is a result
send({ type: 'WIPE', esimStatus: { status: 'SUCCESS' } });
// @ts-expect-error no such member
send({ type: 'WIPE', wipeData: true });
// @ts-expect-error null is refused
send({ type: 'LOCK', duration: null });
