/** Eid as JSON Schema. */
export const eidDefinition: Readonly<Record<string, unknown>> = {
  title: 'Eid',
  description: 'The EID of one eUICC.',
  type: 'object',
  properties: { eid: { description: 'The EID: 32 digits.', type: 'string', readOnly: true } },
};
