/** ClearAppsDataStatus as JSON Schema. */
export const clearAppsDataStatusDefinition: Readonly<Record<string, unknown>> = {
  title: 'ClearAppsDataStatus',
  description: 'Result of CLEAR_APP_DATA.',
  type: 'object',
  properties: {
    results: {
      description: 'Result per package name. Some apps may be cleared while others are not.',
      type: 'object',
      additionalProperties: { $ref: '#/$defs/PerAppResult' },
      readOnly: true,
    },
  },
};
