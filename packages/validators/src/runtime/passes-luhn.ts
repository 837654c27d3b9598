/** Tells whether the Luhn check digit of a number is right; spaces and one trailing F are ignored, and text that is no number passes. */
export function passesLuhn(text: string): boolean {
  const digits = text.replaceAll(' ', '').replace(/F$/i, '');
  if (!/^\d+$/.test(digits)) return true;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}
