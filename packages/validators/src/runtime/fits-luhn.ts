/** Tells whether a text is a number of nothing but digits, and the last is its Luhn check digit. */
export function isUsualLuhnNumber(text: string): boolean {
  return text !== '' && luhnSum(text) % 10 === 0;
}

/** Tells whether the Luhn check digit of a number is right; spaces and one trailing F are ignored, and text that is no number passes. */
export function fitsLuhn(text: string): boolean {
  // Of nothing but digits a wrong one is told first: to leave something out takes longer than to add up.
  return !(luhnSum(text) % 10 > 0 || luhnSum(text.replace(/ |f *$/gi, '')) % 10 > 0);
}

/** Adds up the digits of a number, every other one doubled from the one before the last on, and its own digits added; NaN for what is none. */
function luhnSum(digits: string): number {
  const { length } = digits;
  let sum = 0;
  for (let i = 0; i < length; i++) {
    const digit = digits.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    sum += (length - i) % 2 === 1 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum;
}
