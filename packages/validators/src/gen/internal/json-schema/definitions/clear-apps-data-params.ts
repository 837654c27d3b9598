/** ClearAppsDataParams as JSON Schema. */
export const clearAppsDataParamsDefinition: Readonly<Record<string, unknown>> = {
  title: 'ClearAppsDataParams',
  description: 'Input of CLEAR_APP_DATA: the apps whose data is to go.',
  type: 'object',
  properties: {
    packageNames: { description: 'Package names of the apps to clear, such as com.example.app.', type: 'array', items: { type: 'string' } },
  },
};
