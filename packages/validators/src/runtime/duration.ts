/** Tells whether a text is a google.protobuf.Duration in JSON: decimal seconds, at most nine decimals, `s`. */
export function isDuration(text: string): boolean {
  return !Number.isNaN(roughSeconds(text));
}

/** Tells whether a text is a duration within bounds in whole seconds, both inclusive. */
export function isDurationFrom(text: string, min: number, max: number): boolean {
  const seconds = roughSeconds(text);
  return seconds >= min && seconds <= max;
}

/** Tells whether a duration is within bounds in whole seconds, both inclusive; true for malformed text, which is another rule's matter. */
export function isDurationWithin(text: string, min: number, max: number): boolean {
  return isDurationFrom(text, min, max) || !isDuration(text);
}

/** Tells whether a duration is well-formed and zero. */
export function isZeroDuration(text: string): boolean {
  return roughSeconds(text) === 0;
}

/** Reads a duration in seconds, any fraction as a half: enough to compare it with whole seconds. Undefined for malformed text, and for none. */
export function secondsOf(text: string | undefined): number | undefined {
  const seconds = text === undefined ? Number.NaN : roughSeconds(text);
  return Number.isNaN(seconds) ? undefined : seconds;
}

/** The same with NaN for malformed text. A character beyond the end is never asked for: after the first time, V8 no longer reads characters in place. */
function roughSeconds(text: string): number {
  const last = text.length - 1;
  if (last < 1 || text.charCodeAt(last) !== 0x73) return Number.NaN;
  const start = text.charCodeAt(0) === 0x2d ? 1 : 0;
  let seconds = 0;
  let fraction = 0;
  let point = last;
  for (let i = start; i < last; i++) {
    const digit = text.charCodeAt(i) - 0x30;
    if (digit >= 0 && digit <= 9) {
      if (point === last) seconds = seconds * 10 + digit;
      else if (digit > 0) fraction = 0.5;
    } else if (digit === -2 && point === last && i > start) point = i;
    else return Number.NaN;
  }
  const decimals = last - point - 1;
  if (start === last || decimals === 0 || decimals > 9) return Number.NaN;
  return start === 0 ? seconds + fraction : -seconds - fraction;
}
