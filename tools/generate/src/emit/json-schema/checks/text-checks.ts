import { escapePattern } from '../escape-pattern.ts';
import { anyOf, bounded, type JsonSchema } from '../json-schema.ts';
import { wholeText } from '../text-pattern.ts';
import { atPath } from './at-path.ts';
import type { CheckHandler } from './check-context.ts';

const empty: JsonSchema = { maxLength: 0 };

/** The text is empty or fits a template of literal and `{id}` segments. */
export const resourceName: CheckHandler<'resource_name'> = ({ path, template, maxLength }, context) => {
  const name = template
    .split(/\{\w+\}/)
    .map(escapePattern)
    .join('[^/]+');
  return atPath(path, bounded(maxLength, anyOf([empty, named(`^${name}$`, template)])), context);
};

/** The text is empty, `android`, or an Android application id: two or more segments, each of letters, digits and `_`, beginning with a letter. */
export const packageName: CheckHandler<'package_name'> = ({ path, maxLength }, context) =>
  atPath(path, bounded(maxLength, wholeText('^(?:android|[A-Za-z][0-9A-Za-z_]*(?:\\.[A-Za-z][0-9A-Za-z_]*)+)?$')), context);

/** The text is one of an enum's values. */
export const knownValue: CheckHandler<'known_value'> = ({ path, values }, context) => atPath(path, { enum: values }, context);

/** No element of a list of texts stands in it twice; Ajv compares each with each unless it is told that they are texts. */
export const noDuplicates: CheckHandler<'no_duplicates'> = ({ path }, context) =>
  atPath(path.at(-1) === '*' ? path.slice(0, -1) : path, { items: { type: 'string' }, uniqueItems: true }, context);

/** A last segment may be any text, with a line break at its end too; so `$` has one meaning there. */
function named(pattern: string, template: string): JsonSchema {
  return template.endsWith('}') ? { pattern } : wholeText(pattern);
}
