// A character beyond the end of a text is never asked for: after the first time, V8 no longer reads characters in place.

/** Tells whether a text is a google.protobuf.Duration in JSON: decimal seconds, at most nine decimals, `s`. */
export function isDuration(text: string): boolean {
  const last = text.length - 1;
  if (last < 1 || text.charCodeAt(last) !== 0x73) return false;
  let i = text.charCodeAt(0) === minus ? 1 : 0;
  const whole = i;
  while (isDigit(text.charCodeAt(i))) i++;
  if (i === whole) return false;
  if (text.charCodeAt(i) === 0x2e) {
    const point = i++;
    while (isDigit(text.charCodeAt(i))) i++;
    if (i === point + 1 || i > point + 10) return false;
  }
  return i === last;
}

const minus = 0x2d;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Tells whether a duration is within bounds in whole seconds, both inclusive; true for malformed text, which is another rule's matter. */
export function isDurationWithin(text: string, min: number, max: number): boolean {
  const isNegative = text.length > 0 && text.charCodeAt(0) === minus;
  // A negative duration is within the bounds when its opposite is within theirs.
  const low = isNegative ? -max : min;
  const high = isNegative ? -min : max;
  let seconds = 0;
  let i = isNegative ? 1 : 0;
  for (; i < text.length && isDigit(text.charCodeAt(i)); i++) seconds = seconds * 10 + text.charCodeAt(i) - 0x30;
  if (seconds >= low && seconds < high) return true;
  return (seconds === high && seconds >= low && !/[1-9]/.test(text.slice(i))) || !isDuration(text);
}

/** Tells whether a duration is well-formed and zero. */
export function isZeroDuration(text: string): boolean {
  return !/[1-9]/.test(text) && isDuration(text);
}
