const pattern = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(\.\d{1,9})?(?:[Zz]|([+-])(\d\d):(\d\d))$/;

/** A timestamp with nine digits of fraction and an offset has 35 characters. */
const longest = 64;

/** Reads an RFC 3339 timestamp as milliseconds since 1970, with fractions; undefined for anything else. */
export function parseTimestamp(text: string): number | undefined {
  const match = text.length > longest ? null : pattern.exec(text);
  if (match === null) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [number, number, number, number, number, number];
  const offset = (Number(match[9] ?? 0) * 60 + Number(match[10] ?? 0)) * (match[8] === '-' ? -1 : 1);
  // A leap second is second 60.
  if (month < 1 || month > 12 || hour > 23 || minute > 59 || second > 60 || Math.abs(offset) >= 1440) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCDate() !== day) return undefined;
  date.setUTCHours(hour, minute - offset, second);
  return date.getTime() + Number(match[7] ?? 0) * 1000;
}
