import { escapePattern } from '../escape-pattern.ts';
import { allOf, not, refuseBounded, type JsonSchema } from '../json-schema.ts';
import { wholeText } from '../text-pattern.ts';
import { atPlace, atTexts } from './at-place.ts';
import type { CheckHandler } from '../check-handler.ts';

const empty: JsonSchema = { maxLength: 0 };

/** The text is empty or fits a template of literal and `{id}` segments. */
export const resourceName: CheckHandler<'resource_name'> = (check) => {
  const { template, maxLength } = check;
  const name = template
    .split(/\{\w+\}/)
    .map(escapePattern)
    .join('[^/]+');
  return atTexts(check, refuseBounded(maxLength, allOf([not(empty), not(named(`^${name}$`, template))])));
};

/** The text is empty, `android`, or an Android application id: two or more segments, each of letters, digits and `_`, beginning with a letter. */
export const packageName: CheckHandler<'package_name'> = (check) =>
  atTexts(check, refuseBounded(check.maxLength, not(wholeText('^(?:android|[A-Za-z][0-9A-Za-z_]*(?:\\.[A-Za-z][0-9A-Za-z_]*)+)?$'))));

/** The text is one of an enum's values. */
export const knownValue: CheckHandler<'known_value'> = (check) => atTexts(check, { enum: check.values });

/** No element of a list of texts is in it twice; Ajv compares each with each unless it is told that they are texts. */
export const noDuplicates: CheckHandler<'no_duplicates'> = ({ place }) => atPlace(place, { items: { type: 'string' }, uniqueItems: true });

/** A last segment may be any text, with a line break at its end too; so `$` has one meaning there. */
function named(pattern: string, template: string): JsonSchema {
  return template.endsWith('}') ? { pattern } : wholeText(pattern);
}
