/** EidInfo as JSON Schema. */
export const eidInfoDefinition: Readonly<Record<string, unknown>> = {
  title: 'EidInfo',
  description: 'The EIDs of a device.',
  type: 'object',
  properties: {
    eids: { description: 'One entry for each eUICC in the device.', type: 'array', items: { $ref: '#/$defs/Eid' }, readOnly: true },
  },
};
