/** WipeDataFlag as JSON Schema. */
export const wipeDataFlagDefinition: Readonly<Record<string, unknown>> = {
  title: 'WipeDataFlag',
  description: 'What a wipe spares or takes along.',
  type: 'string',
  enum: ['WIPE_DATA_FLAG_UNSPECIFIED', 'PRESERVE_RESET_PROTECTION_DATA', 'WIPE_EXTERNAL_STORAGE', 'WIPE_ESIMS'],
};
