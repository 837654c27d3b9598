import { escapePattern } from '../text-pattern.ts';
import { atPath } from './at-path.ts';
import type { CheckHandler } from './check-context.ts';

/** The text is empty or fits a template of literal and `{id}` segments. */
export const resourceName: CheckHandler<'resource_name'> = ({ path, template }, context) => {
  const name = template
    .split(/\{\w+\}/)
    .map(escapePattern)
    .join('[^/]+');
  return atPath(path, { pattern: `^(?:${name})?$` }, context);
};

/** The text is empty or an Android application id: two or more segments, each of letters, digits and `_`, beginning with a letter. */
export const packageName: CheckHandler<'package_name'> = ({ path }, context) =>
  atPath(path, { pattern: '^(?:[A-Za-z][0-9A-Za-z_]*(?:\\.[A-Za-z][0-9A-Za-z_]*)+)?$' }, context);

/** The text is one of an enum's values. */
export const knownValue: CheckHandler<'known_value'> = ({ path, values }, context) => atPath(path, { enum: values }, context);

/** No element of a list stands in it twice. */
export const noDuplicates: CheckHandler<'no_duplicates'> = ({ path }, context) =>
  atPath(path.at(-1) === '*' ? path.slice(0, -1) : path, { uniqueItems: true }, context);
