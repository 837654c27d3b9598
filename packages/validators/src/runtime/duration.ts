const form = /^(-?)(\d+)(?:\.(\d{1,9}))?s$/;

/** Tells whether a text is a google.protobuf.Duration in JSON: decimal seconds, at most nine decimals, `s`. */
export function isDuration(text: string): boolean {
  let i = text.charCodeAt(0) === 0x2d ? 1 : 0;
  const whole = i;
  while (isDigit(text.charCodeAt(i))) i++;
  if (i === whole) return false;
  if (text.charCodeAt(i) === 0x2e) {
    const point = i++;
    while (isDigit(text.charCodeAt(i))) i++;
    if (i === point + 1 || i > point + 10) return false;
  }
  return i === text.length - 1 && text.charCodeAt(i) === 0x73;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Tells whether a duration is within bounds in whole seconds, both inclusive; true for malformed text, which is another rule's matter. */
export function isDurationWithin(text: string, min: number, max: number): boolean {
  let seconds = 0;
  let i = 0;
  for (; i < 15 && isDigit(text.charCodeAt(i)); i++) seconds = seconds * 10 + text.charCodeAt(i) - 0x30;
  // Well inside: what follows can neither reach a bound nor matter when it is malformed.
  if (i > 0 && i < 15 && seconds >= min && seconds < max) return true;
  const [, sign, digits, decimals = ''] = form.exec(text) ?? [];
  if (digits === undefined) return true;
  const whole = Number(digits);
  const more = /[1-9]/.test(decimals);
  // A negative duration is within the bounds when its opposite is within theirs.
  const [low, high] = sign === '-' ? [-max, -min] : [min, max];
  return whole >= low && (more ? whole < high : whole <= high);
}

/** Tells whether a duration is well-formed and zero. */
export function isZeroDuration(text: string): boolean {
  return !/[1-9]/.test(text) && isDuration(text);
}
