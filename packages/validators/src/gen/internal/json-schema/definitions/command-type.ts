/** CommandType as JSON Schema. */
export const commandTypeDefinition: Readonly<Record<string, unknown>> = {
  title: 'CommandType',
  description: 'What a command does. Which parameters, status and devices go with each is said at the command itself.',
  type: 'string',
  enum: [
    'COMMAND_TYPE_UNSPECIFIED',
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
};
