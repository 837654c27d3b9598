/** WipeParams as JSON Schema. */
export const wipeParamsDefinition: Readonly<Record<string, unknown>> = {
  title: 'WipeParams',
  description:
    'Input of WIPE: what else goes, what stays, and what the user is told. Without flags, user data and factory reset protection data are wiped.',
  type: 'object',
  properties: {
    wipeDataFlags: { description: 'What the wipe spares or takes along.', type: 'array', items: { type: 'string' } },
    wipeReason: {
      description:
        'Short text that the user of a personally-owned device sees before the work profile goes; on company-owned ones it does nothing. At most 200 characters.',
      $ref: '#/$defs/UserFacingMessage',
    },
  },
};
