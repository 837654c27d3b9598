/** AddEsimParams as JSON Schema. */
export const addEsimParamsDefinition: Readonly<Record<string, unknown>> = {
  title: 'AddEsimParams',
  description: 'Input of ADD_ESIM: which profile to download, and its state afterwards. There is no place for a confirmation code.',
  type: 'object',
  properties: {
    activationCode: {
      description: 'Activation code of the eSIM profile, as the carrier gives it: 1$, the server, $, the matching ID (SGP.22 section 4.1).',
      type: 'string',
    },
    activationState: { description: 'State of the profile once it is on the device.', type: 'string' },
  },
};
