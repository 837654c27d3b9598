import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeEid, normalizeIccid } from './identifiers.ts';
import { eidVectors, iccidVectors } from './test/identifier-vectors.ts';

const digits = (count: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^\\d{${count}}$`));

/** As EF_ICCID prints: 20 nibbles, filler at the end, each byte's nibbles swapped. */
function swapNibbles(iccid: string): string {
  return iccid.padEnd(20, 'F').replace(/(.)(.)/g, '$2$1');
}

describe('normalizeIccid', () => {
  test.each(iccidVectors)('$iccid: check digit $luhnValid ($source)', ({ iccid, luhnValid }) => {
    const found = normalizeIccid(iccid);
    expect(found).toMatchObject({ value: { digits: iccid, swapped: false } });
    expect(found.issues === undefined && found.value.warnings.some(({ code }) => code === 'check_digit')).toBe(!luhnValid);
  });

  test.each([
    ['8988 2110 0000 0530 082', '8988211000000530082'],
    ['8988211000000530082F', '8988211000000530082'],
    ['898821100000053008ff', '898821100000053008'],
    ['8988-2110-0000-0530-082', '8988211000000530082'],
    ['988812010000500380F2', '8988211000000530082'.replace('8988211000000530082', '8988211000000530082')],
  ])('%j becomes %s', (text, want) => {
    const found = normalizeIccid(text);
    expect(found.issues === undefined && found.value.digits).toBe(want);
  });

  test('puts swapped nibbles right, with or without filler', () => {
    fc.assert(
      fc.property(fc.constantFrom(16, 17, 18).chain(digits), (tail) => {
        const iccid = `89${tail}`;
        expect(normalizeIccid(swapNibbles(iccid))).toMatchObject({ value: { digits: iccid, swapped: true } });
      }),
    );
  });

  test.each([
    ['', 'empty', undefined],
    [' - ', 'empty', undefined],
    ['89882110000X0530082', 'not_digits', 11],
    ['8988F11000000530082', 'not_digits', 4],
    ['89882110000005300', 'length', undefined],
    ['898821100000053008123', 'length', undefined],
  ])('refuses %j as %s', (text, code, position) => {
    expect(normalizeIccid(text)).toMatchObject({ issues: [{ code, ...(position === undefined ? {} : { position }) }] });
  });

  test('warns when it does not begin with 89', () => {
    expect(normalizeIccid('1234567890123456789')).toMatchObject({
      value: { warnings: [{ code: 'not_telecom' }, { code: 'check_digit' }] },
    });
  });

  test('never throws and never repeats the input', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), digits(17), digits(22)), (text) => {
        const found = normalizeIccid(text as string);
        if (found.issues !== undefined && typeof text === 'string' && text.length > 8) expect(found.issues[0].message).not.toContain(text);
      }),
    );
  });
});

describe('normalizeEid', () => {
  test.each(eidVectors)('$eid: valid $valid ($source)', ({ eid, valid }) => {
    expect(normalizeEid(eid).issues === undefined).toBe(valid);
  });

  test('takes spaces out', () => {
    expect(normalizeEid('8904 9032 1234 5123 4512 3456 7890 1235')).toEqual({ value: '89049032123451234512345678901235' });
  });

  test('agrees with the definition by the whole number: mod 97 is 1 and the check digits are 02 to 98', () => {
    fc.assert(
      fc.property(digits(30), (body) => {
        for (let check = 0; check < 100; check++) {
          const eid = body + String(check).padStart(2, '0');
          expect(normalizeEid(eid).issues === undefined).toBe(BigInt(eid) % 97n === 1n && check >= 2 && check <= 98);
        }
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['', 'empty', undefined],
    ['8904903212345123451234567890123', 'length', undefined],
    ['8904903212345123451234567890123X', 'not_digits', 31],
    ['89049032123451234512345678901234', 'check_digits', undefined],
  ])('refuses %j as %s', (text, code, position) => {
    expect(normalizeEid(text)).toMatchObject({ issues: [{ code, ...(position === undefined ? {} : { position }) }] });
  });
});
