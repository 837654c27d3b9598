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

/**
 * Reads a duration in seconds, any fraction as a half, which is enough to compare it with whole seconds; NaN for malformed text. A character
 * beyond the end is never asked for: after the first time, V8 no longer reads characters in place.
 */
function roughSeconds(text: string): number {
  const last = text.length - 1;
  if (last < 1 || text.charCodeAt(last) !== 0x73) return Number.NaN;
  const start = text.charCodeAt(0) === 0x2d ? 1 : 0;
  let seconds = 0;
  let i = start;
  for (; isDigit(text.charCodeAt(i)); i++) seconds = seconds * 10 + text.charCodeAt(i) - 0x30;
  if (i === start) return Number.NaN;
  if (text.charCodeAt(i) === 0x2e) {
    const point = i++;
    let fraction = 0;
    for (; isDigit(text.charCodeAt(i)); i++) if (text.charCodeAt(i) !== 0x30) fraction = 0.5;
    if (i === point + 1 || i > point + 10) return Number.NaN;
    seconds += fraction;
  }
  if (i !== last) return Number.NaN;
  return start === 0 ? seconds : -seconds;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
