import { allOf, not, refuseBounded, type JsonSchema } from '../json-schema.ts';
import { wholeText } from '../text-pattern.ts';
import { atTexts } from './at-place.ts';
import type { CheckHandler, UsualValue } from '../check-handler.ts';
import { digitRange } from './digit-range.ts';

/** The JSON form of google.protobuf.Duration: seconds, up to nine fractional digits, `s`. */
const wellFormed: JsonSchema = wholeText(String.raw`^-?[0-9]+(?:\.[0-9]{1,9})?s$`);

const fraction = String.raw`(?:\.[0-9]{1,9})?`;
const zeroFraction = String.raw`(?:\.0{1,9})?`;

/** The text is a duration. */
export const durationFormat: CheckHandler<'duration_format'> = (check) => atTexts(check, refuseBounded(check.maxLength, not(wellFormed)));

/** Seconds of at most nine digits, more than thirty years: whatever has this form is told at once. */
const usual: JsonSchema = wholeText(`^[0-9]{1,9}${fraction}s$`);
const mostUsual = 999_999_999;

/** A usual duration is one. */
export const usualDuration: UsualValue<'duration_format'> = (check) => atTexts(check, usual);

/** A usual duration lies within these whole seconds, if all of them do. */
export const usualDurationWithin: UsualValue<'duration_range'> = (check) =>
  check.min <= 0 && mostUsual < check.max ? atTexts(check, usual) : undefined;

/** A well-formed duration is not zero. */
export const durationNotZero: CheckHandler<'duration_not_zero'> = (check) =>
  atTexts(check, refuseBounded(check.maxLength, wholeText(`^-?0+${zeroFraction}s$`)));

/** A well-formed duration lies within whole seconds, both ends inclusive. */
export const durationRange: CheckHandler<'duration_range'> = (check) => {
  const { min, max, maxLength } = check;
  const fitting = [
    ...(max < 0 ? [] : [magnitudes(Math.max(0, min), max)]),
    ...(min > 0 ? [] : [`-${magnitudes(Math.max(0, -max), -min)}`]),
  ];
  return atTexts(check, refuseBounded(maxLength, allOf([not(wholeText(`^(?:${fitting.join('|')})s$`)), wellFormed])));
};

/** Magnitudes from `minimum` to `maximum` whole seconds: any fraction below the last, none but zero on it. */
function magnitudes(minimum: number, maximum: number): string {
  const last = `0*${maximum}${zeroFraction}`;
  return minimum === maximum ? last : `(?:${digitRange(minimum, maximum - 1)}${fraction}|${last})`;
}
