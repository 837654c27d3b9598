import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatErrorCodes, joinDetailedCode, parseErrorCodes, splitDetailedCode } from './detailed-code.ts';

const operation = fc.integer({ min: 0, max: 255 });
const error = fc.integer({ min: 0, max: 0xffffff });

describe('splitDetailedCode', () => {
  test.each([
    [176885841, 10, 9113681],
    [0x12345678, 0x12, 0x345678],
    [42, 0, 42],
    [-1, 255, 16777215],
    [0xffffffff, 255, 16777215],
  ])('%d is operation %d and error %d', (code, wantOperation, wantError) => {
    expect(splitDetailedCode(code)).toEqual({ value: { operation: wantOperation, error: wantError } });
  });

  test.each([[1.5], [Number.NaN], [2 ** 32], [-(2 ** 31) - 1], ['42' as unknown as number]])('refuses %j', (code) => {
    expect(splitDetailedCode(code)).toMatchObject({ issues: [{ code: 'not_32_bits' }] });
  });

  test('is undone by joinDetailedCode, also for the signed numbers of Java', () => {
    fc.assert(
      fc.property(operation, error, (top, bits) => {
        const joined = joinDetailedCode(top, bits);
        if (joined.issues !== undefined) throw new Error(joined.issues[0].message);
        expect(splitDetailedCode(joined.value)).toEqual({ value: { operation: top, error: bits } });
        expect(splitDetailedCode(joined.value | 0)).toEqual({ value: { operation: top, error: bits } });
      }),
    );
  });
});

describe('parseErrorCodes', () => {
  test.each([
    [{ operationCode: '10', errorCode: '9113681' }, 10, 9113681],
    [{ operationCode: '5' }, 5, 0],
    [{ operationCode: null, errorCode: undefined }, 0, 0],
    [{ operationCode: '-0', errorCode: '007' }, 0, 7],
    [null, 0, 0],
    [undefined, 0, 0],
  ])('reads %j', (codes, wantOperation, wantError) => {
    expect(parseErrorCodes(codes)).toEqual({ value: { operation: wantOperation, error: wantError } });
  });

  test('reads the bigints and numbers of other clients', () => {
    expect(parseErrorCodes({ operationCode: 10n, errorCode: 9113681 })).toEqual({ value: { operation: 10, error: 9113681 } });
  });

  test.each([
    [{ operationCode: '256' }, 'operation_over_255', 'operationCode'],
    [{ operationCode: '-1' }, 'negative', 'operationCode'],
    [{ operationCode: '1', errorCode: '16777216' }, 'error_over_24_bits', 'errorCode'],
    [{ errorCode: '9223372036854775807' }, 'error_over_24_bits', 'errorCode'],
    [{ errorCode: '-9223372036854775808' }, 'negative', 'errorCode'],
    [{ errorCode: '0x10' }, 'not_decimal', 'errorCode'],
    [{ errorCode: '' }, 'not_decimal', 'errorCode'],
    [{ errorCode: 1.5 }, 'not_decimal', 'errorCode'],
    [{ errorCode: {} as string }, 'not_decimal', 'errorCode'],
  ])('refuses %j as %s', (codes, code, field) => {
    expect(parseErrorCodes(codes)).toMatchObject({ issues: [{ code, field }] });
  });

  test('undoes formatErrorCodes', () => {
    fc.assert(
      fc.property(operation, error, (top, bits) => {
        expect(parseErrorCodes(formatErrorCodes({ operation: top, error: bits }))).toEqual({
          value: { operation: top, error: bits },
        });
      }),
    );
  });
});
