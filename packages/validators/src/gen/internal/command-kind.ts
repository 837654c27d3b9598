/** Names the type that a command has: its own, or else that of its only params member; empty when it has none. */
export function commandKind(command: object | undefined): string {
  const members = (command ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof members.type === 'string' && members.type !== 'COMMAND_TYPE_UNSPECIFIED') return members.type;
  let kind: string | undefined;
  if (members.clearAppsDataParams !== undefined) kind = kind === undefined ? 'CLEAR_APP_DATA' : '';
  if (members.startLostModeParams !== undefined) kind = kind === undefined ? 'START_LOST_MODE' : '';
  if (members.stopLostModeParams !== undefined) kind = kind === undefined ? 'STOP_LOST_MODE' : '';
  if (members.addEsimParams !== undefined) kind = kind === undefined ? 'ADD_ESIM' : '';
  if (members.removeEsimParams !== undefined) kind = kind === undefined ? 'REMOVE_ESIM' : '';
  if (members.requestDeviceInfoParams !== undefined) kind = kind === undefined ? 'REQUEST_DEVICE_INFO' : '';
  if (members.wipeParams !== undefined) kind = kind === undefined ? 'WIPE' : '';
  return kind ?? '';
}
