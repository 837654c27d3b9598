/** PerAppResult as JSON Schema. */
export const perAppResultDefinition: Readonly<Record<string, unknown>> = {
  title: 'PerAppResult',
  description: 'What came of clearing one app.',
  type: 'object',
  properties: { clearingResult: { description: 'Whether the data went, and if not, why.', type: 'string', readOnly: true } },
};
