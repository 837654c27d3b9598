/** SoftwareInfo as JSON Schema. */
export const softwareInfoDefinition: Readonly<Record<string, unknown>> = {
  title: 'SoftwareInfo',
  description: 'What runs on a device, as far as commands depend on it.',
  type: 'object',
  properties: {
    androidVersion: { description: 'Android version as the user sees it, such as 16.', type: 'string' },
    androidBuildNumber: { description: 'Build of Android for display. May tell a quarterly release from the one before.', type: 'string' },
  },
};
