/** A number of seconds, or the text of a duration in seconds as Protobuf writes it in JSON: `90`, `'90s'`, `'1.5s'`. */
export type DurationInput = number | `${number}s`;

/**
 * Writes a duration as Protobuf's JSON form does: seconds with at most nine decimals, and an s. A text is handed on as it is, and so is a number
 * that no duration has (NaN, an infinite one), for the validators to refuse.
 * @see protobuf-json: Duration
 */
export function toDuration(input: DurationInput): string {
  if (typeof input === 'string') return input;
  // From 1e21 on toFixed writes an exponent; all such numbers are whole.
  const text =
    Math.abs(input) < 1e21 ? input.toFixed(9).replace(/\.?0{1,9}$/, '') : Number.isFinite(input) ? String(BigInt(input)) : String(input);
  return `${text}s`;
}
