const form = /^-?\d+(\.\d{1,9})?s$/;

/** Tells whether a text is a google.protobuf.Duration in JSON: decimal seconds, at most nine decimals, `s`. */
export function isDuration(text: string): boolean {
  return form.test(text);
}

/** Tells whether a duration is within bounds in seconds, both inclusive; true for malformed text, which is another rule's matter. */
export function isDurationWithin(text: string, min: number, max: number): boolean {
  if (!form.test(text)) return true;
  const seconds = Number.parseFloat(text);
  if (seconds < min) return false;
  // A fraction beyond a large whole number is lost in a double: what is left is looked at apart.
  const whole = Math.trunc(seconds);
  return whole < max || (whole === max && !/\.\d*[1-9]/.test(text));
}

/** Tells whether a duration is well-formed and zero. */
export function isZeroDuration(text: string): boolean {
  return form.test(text) && !/[1-9]/.test(text);
}
