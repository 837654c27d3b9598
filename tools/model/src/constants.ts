/** The proto package that real operations name in their `@type`. */
export const protoPackage = 'google.android.devicemanagement.v1';

/** Where published files resolve: no domain is ours, so addresses point into the published packages. */
export const publicBase = 'https://unpkg.com/@amapi-spec/';

/** The address of a rule's page, in the published package `docs`. */
export function ruleDocs(id: string): string {
  return `${publicBase}docs/src/gen/rules/${id}.md`;
}
