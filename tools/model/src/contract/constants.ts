/** The proto package that real operations name in their `@type`. */
export const protoPackage = 'google.android.devicemanagement.v1';

/** Where published packages resolve: no domain is ours, so addresses point into them. */
export const publicBase = 'https://unpkg.com/@amapi-spec/';

/** The address of a rule's page, in the published package `docs` of a version. */
export function ruleDocs(id: string, version: string): string {
  return `${publicBase}docs@${version}/src/gen/rules/${id}.md`;
}
