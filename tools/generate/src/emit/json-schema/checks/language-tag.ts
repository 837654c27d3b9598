import { not, refuseBounded, type JsonSchema } from '../json-schema.ts';
import { wholeText } from '../text-pattern.ts';
import { atPlace } from './at-place.ts';
import type { CheckHandler, UsualValue } from '../check-handler.ts';

const alphanum = '[0-9A-Za-z]';
const language = '(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})';
const script = '(?:-[A-Za-z]{4})?';
const region = '(?:-(?:[A-Za-z]{2}|[0-9]{3}))?';
const variants = `(?:-(?:${alphanum}{5,8}|[0-9]${alphanum}{3}))*`;
const extensions = `(?:-[0-9A-WY-Za-wy-z](?:-${alphanum}{2,8})+)*`;
const privateUse = `[Xx](?:-${alphanum}{1,8})+`;

/** The irregular registrations of RFC 5646, section 2.1; the regular ones fit the grammar. */
const irregular = [
  'en-GB-oed',
  'i-ami',
  'i-bnn',
  'i-default',
  'i-enochian',
  'i-hak',
  'i-klingon',
  'i-lux',
  'i-mingo',
  'i-navajo',
  'i-pwn',
  'i-tao',
  'i-tay',
  'i-tsu',
  'sgn-BE-FR',
  'sgn-BE-NL',
  'sgn-CH-DE',
];

/** A pattern of the well-formed tags of RFC 5646, section 2.1, in any case. */
export const languageTagPattern: string = `^(?:${[
  `${language}${script}${region}${variants}${extensions}(?:-${privateUse})?`,
  privateUse,
  ...irregular.map(anyCase),
].join('|')})$`;

/** Each key of a map is a well-formed language tag. */
export const languageTag: CheckHandler<'language_tag'> = ({ place, maxLength }) =>
  atPlace(place, { propertyNames: refuseBounded(maxLength, not(wholeText(languageTagPattern))) });

/** A language, with or without a script and a region. */
const usual: JsonSchema = wholeText(`^[A-Za-z]{2,3}${script}${region}$`);

/** Each key of a map is a usual tag. */
export const usualLanguageTags: UsualValue<'language_tag'> = ({ place }) => atPlace(place, { propertyNames: usual });

function anyCase(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);
}
