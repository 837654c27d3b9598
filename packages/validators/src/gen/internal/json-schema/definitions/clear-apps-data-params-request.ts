/** ClearAppsDataParamsRequest as JSON Schema. */
export const clearAppsDataParamsRequestDefinition: Readonly<Record<string, unknown>> = {
  title: 'ClearAppsDataParamsRequest',
  description: 'Input of CLEAR_APP_DATA: the apps whose data is to go.',
  type: 'object',
  properties: {
    packageNames: { description: 'Package names of the apps to clear, such as com.example.app.', type: 'array', items: { type: 'string' } },
  },
  required: ['packageNames'],
  additionalProperties: false,
  allOf: [
    { $ref: '#/$defs/ClearAppsDataParamsRequest/$defs/clear_app_data.package_name_empty' },
    { $ref: '#/$defs/ClearAppsDataParamsRequest/$defs/clear_app_data.package_names_required' },
  ],
  $defs: {
    'clear_app_data.duplicate_package_name': {
      description: 'a package name must not be listed twice',
      properties: { packageNames: { uniqueItems: true } },
    },
    'clear_app_data.package_name_empty': {
      description: 'a package name must not be empty',
      $comment: "this.packageNames.all(name, name != '')",
      properties: { packageNames: { items: { not: { const: '' } } } },
    },
    'clear_app_data.package_name_format': {
      description: 'a package name must be segments of letters, digits and underscores that begin with a letter, joined by dots',
      properties: { packageNames: { items: { pattern: '^(?:[A-Za-z][0-9A-Za-z_]*(?:\\.[A-Za-z][0-9A-Za-z_]*)+)?$' } } },
    },
    'clear_app_data.package_names_required': {
      description: 'packageNames needs at least one package name',
      $comment: 'size(this.packageNames) > 0',
      properties: { packageNames: { minItems: 1 } },
      required: ['packageNames'],
    },
  },
};
