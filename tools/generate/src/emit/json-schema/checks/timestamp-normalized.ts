import { wholeText } from '../text-pattern.ts';
import { atTexts } from './at-place.ts';
import type { CheckHandler } from '../check-handler.ts';

const leapYear = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const date = [
  '[0-9]{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])',
  '[0-9]{4}-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)',
  '[0-9]{4}-02-(?:0[1-9]|1[0-9]|2[0-8])',
  `${leapYear}-02-29`,
].join('|');
const time = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]';

/** A pattern of RFC 3339 timestamps as Protobuf's JSON form writes them: `Z`, and 0, 3, 6 or 9 fractional digits. */
export const timestampPattern: string = `^(?:${date})T${time}(?:\\.(?:[0-9]{3}){1,3})?Z$`;

/** The text is a timestamp in that form. */
export const timestampNormalized: CheckHandler<'timestamp_normalized'> = (check) => atTexts(check, wholeText(timestampPattern));
