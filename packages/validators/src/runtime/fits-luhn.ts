/** Tells whether the Luhn check digit of a number is right; spaces and one trailing F are ignored, and text that is no number passes. */
export function fitsLuhn(text: string): boolean {
  let sum = 0;
  let place = 0;
  let filler = false;
  for (let i = text.length - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (code === 0x20) continue;
    if (place === 0 && !filler && (code === 0x46 || code === 0x66)) {
      filler = true;
      continue;
    }
    const digit = code - 0x30;
    if (digit < 0 || digit > 9) return true;
    sum += place % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
    place++;
  }
  return sum % 10 === 0;
}
