/**
 * Lists the keywords of these schemas that JSON Schema does not know: annotations without effect on a verdict.
 * For validators that refuse unknown keywords; a list that may be changed, because Ajv's option `keywords` wants one.
 */
export const annotationKeywords: string[] = [
  'x-docs',
  'x-enumDescriptions',
  'x-format',
  'x-known-values',
  'x-outcome',
  'x-rule',
  'x-sensitive',
  'x-severity',
  'x-source',
  'x-warnings',
];
