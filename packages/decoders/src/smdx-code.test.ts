import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeSmdxCode, encodeSmdxCode } from './smdx-code.ts';
import { smdxVectors } from './test/smdx-vectors.ts';

const smdxTopByte = 0x0a000000;

/** A code in the one form that decoding gives: no zero section at either end, no leading zeros. */
const canonicalCode = fc
  .array(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 3 })
  .filter((sections) => sections[0] !== 0 && sections.at(-1) !== 0)
  .map((sections) => sections.join('.'));

describe("Android's published vectors", () => {
  const encoded = smdxVectors.filter((vector) => vector.code !== undefined && vector.direction === 'encode');
  test.each(encoded)('$subject and $reason are packed into $code', ({ subject, reason, code, amapiErrorCode }) => {
    const packed = encodeSmdxCode(subject ?? '', reason ?? '');
    expect(packed).toEqual({ value: (code ?? 0) - smdxTopByte });
    expect(String(packed.issues === undefined && packed.value)).toBe(amapiErrorCode);
  });

  test.each(smdxVectors.filter((vector) => vector.code !== undefined))('$code is unpacked to $subject and $reason', (vector) => {
    const [subject, reason] = vector.decodesTo ?? [vector.subject, vector.reason];
    expect(decodeSmdxCode(vector.code ?? 0)).toEqual({ value: { subject, reason } });
    expect(decodeSmdxCode(Number(vector.amapiErrorCode))).toEqual({ value: { subject, reason } });
  });

  test.each(smdxVectors.filter((vector) => vector.error !== undefined))(
    '$subject and $reason are refused where Android throws $error',
    ({ subject, reason }) => {
      expect(encodeSmdxCode(subject as string, reason as string)).toMatchObject({ issues: [{ code: 'empty', part: 'subject' }] });
    },
  );

  test.each([
    [0xa123456, '1.2.3', '4.5.6'],
    [0xa003006, '3', '6'],
  ])('%d of EuiccControllerTest is unpacked to %s and %s', (code, subject, reason) => {
    expect(decodeSmdxCode(code)).toEqual({ value: { subject, reason } });
  });
});

describe('encodeSmdxCode', () => {
  test.each([
    ['', '1', 'empty', 'subject'],
    ['1', '', 'empty', 'reason'],
    ['1.2.3.4', '1', 'too_many_sections', 'subject'],
    ['1.2.3.', '1', 'too_many_sections', 'subject'],
    ['1.2.3.99', 'x', 'too_many_sections', 'subject'],
    ['1', '1.16', 'section_over_15', 'reason'],
    ['1', '99999999999999999999', 'section_over_15', 'reason'],
    ['8.-1', '1', 'not_digits', 'subject'],
    ['+8', '1', 'not_digits', 'subject'],
    ['8.', '1', 'not_digits', 'subject'],
    ['.8', '1', 'not_digits', 'subject'],
    [' 8', '1', 'not_digits', 'subject'],
    ['1', '٣', 'not_digits', 'reason'],
    ['x.16', '1', 'not_digits', 'subject'],
    ['16.x', '1', 'section_over_15', 'subject'],
    ['16x', '1', 'not_digits', 'subject'],
    ['.', '1', 'not_digits', 'subject'],
  ])('refuses %j and %j as %s of the %s', (subject, reason, code, part) => {
    expect(encodeSmdxCode(subject, reason)).toMatchObject({ issues: [{ code, part }] });
  });

  test('refuses a number, which cannot tell 3.10 from 3.1', () => {
    expect(encodeSmdxCode(3.1 as unknown as string, '1')).toMatchObject({ issues: [{ code: 'not_a_string' }] });
  });

  test('tells 3.10 from 3.1', () => {
    expect(encodeSmdxCode('8.1.1', '3.10')).not.toEqual(encodeSmdxCode('8.1.1', '3.1'));
  });

  test('never throws and refuses everything that is not a pair of codes', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (subject, reason) => {
        const packed = encodeSmdxCode(subject as string, reason as string);
        expect(packed.issues === undefined ? packed.value >= 0 && packed.value <= 0xffffff : packed.issues[0].message.length > 0).toBe(
          true,
        );
      }),
    );
  });
});

describe('decodeSmdxCode', () => {
  test.each([[-1], [0x0b000001], [0x12345678]])('refuses the detailed code %d of another operation', (code) => {
    expect(decodeSmdxCode(code)).toMatchObject({ issues: [{ code: 'other_operation' }] });
  });

  test.each([[1.5], [Number.NaN], [Number.POSITIVE_INFINITY], [2 ** 32], ['9113681' as unknown as number]])(
    'refuses %j, which is not 32 bits',
    (code) => {
      expect(decodeSmdxCode(code)).toMatchObject({ issues: [{ code: 'not_32_bits' }] });
    },
  );

  test.each([
    [0x301051, '3.0.1', '5.1'],
    [0x000005, '0', '5'],
    [0, '0', '0'],
    [0x010010, '1', '1'],
  ])('drops zero sections at the ends and keeps inner ones: %d', (code, subject, reason) => {
    expect(decodeSmdxCode(code)).toEqual({ value: { subject, reason } });
  });
});

describe('both together', () => {
  test('a canonical pair survives being packed and unpacked', () => {
    fc.assert(
      fc.property(canonicalCode, canonicalCode, (subject, reason) => {
        const packed = encodeSmdxCode(subject, reason);
        expect(packed.issues === undefined && decodeSmdxCode(packed.value)).toEqual({ value: { subject, reason } });
      }),
    );
  });

  test('every one of the 2^24 codes decodes, and those that a canonical pair gives encode to themselves', () => {
    const halves = Array.from({ length: 0x1000 }, (_, half) => half);
    const leftPadded = (half: number): boolean => half !== 0 && (half & 15) !== 0;
    let canonical = 0;
    for (let code = 0; code <= 0xffffff; code++) {
      const decoded = decodeSmdxCode(code);
      if (decoded.issues !== undefined) throw new Error(`${code} does not decode`);
      if (!leftPadded(code >>> 12) || !leftPadded(code & 0xfff)) continue;
      canonical++;
      const encoded = encodeSmdxCode(decoded.value.subject, decoded.value.reason);
      if (encoded.issues !== undefined || encoded.value !== code) throw new Error(`${code} does not come back`);
    }
    expect(canonical).toBe(halves.filter(leftPadded).length ** 2);
  }, 60_000);
});
