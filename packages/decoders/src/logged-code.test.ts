import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinDetailedCode } from './detailed-code.ts';
import { esimErrorCodes } from './gen/esim-error-codes.ts';
import { esimOperationCodes } from './gen/esim-operation-codes.ts';
import { parseLoggedCode } from './logged-code.ts';
import { decodeSmdxCode } from './smdx-code.ts';

describe('codes as logs print them', () => {
  test.each<[string, number, number, string?]>([
    ['0x0A826038', 10, 0x826038],
    ['0x0a826038', 10, 0x826038],
    ['176316472', 10, 0x826038],
    ['8.2.6:3.8', 10, 0x826038],
    ['8.2.6/3.8', 10, 0x826038],
    ['8.2.6 3.8', 10, 0x826038],
    ['8.2.6, 3.8', 10, 0x826038],
    ['10 8.2.6/3.8', 10, 0x826038],
    ['8.1/5', 10, 0x081005],
    ['8.1 10', 10, 0x08100a],
    ['subjectCode: "8.2.6", reasonCode: "3.8"', 10, 0x826038],
    ['10 0x826038', 10, 0x826038],
    ['10 8544312', 10, 0x826038],
    ['10/8544312', 10, 0x826038],
    ['operationCode=10, errorCode=8544312', 10, 0x826038],
    ['{"operationCode":"10","errorCode":"8544312"}', 10, 0x826038],
    ['OPERATION_SMDX_SUBJECT_REASON_CODE 8544312', 10, 0x826038],
    ['OPERATION_SMDX_SUBJECT_REASON_CODE(10) 8544312', 10, 0x826038],
    ['OPERATION_SMDX_SUBJECT_REASON_CODE 8.2.6 3.8', 10, 0x826038],
    ['operation_code_detail: OPERATION_SMDX_SUBJECT_REASON_CODE, error_code: 8544312', 10, 0x826038],
    ['10 ERROR_CODE_DETAIL_UNSPECIFIED 8544312', 10, 0x826038],
    ['OPERATION_DOWNLOAD ERROR_CARRIER_LOCKED', 5, 10000],
    ['ERROR_CARRIER_LOCKED OPERATION_DOWNLOAD', 5, 10000],
    ['OPERATION_DOWNLOAD 5 ERROR_CARRIER_LOCKED 10000', 5, 10000],
    ['5 ERROR_CARRIER_LOCKED', 5, 10000],
    ['OPERATION_DOWNLOAD', 5, 0],
    ['ERROR_CARRIER_LOCKED', 0, 10000],
    ['5 10000', 5, 10000],
    ['-1', 255, 0xffffff],
    ['0', 0, 0],
    ['8544312', 10, 0x826038, 'packed_pair'],
    ['0x826038', 10, 0x826038, 'packed_pair'],
    ['5', 5, 0, 'operation_alone'],
    ['404', 0, 404, 'error_alone'],
    ['10 176316472', 10, 0x826038, 'whole_code'],
    ['10 0x0A826038', 10, 0x826038, 'whole_code'],
    ['255 -1', 255, 0xffffff, 'whole_code'],
  ])('%s', (text, operation, error, remark) => {
    const want = { kind: 'codes', operation, error, ...(remark === undefined ? {} : { remark: { code: remark } }) };
    const parsed = parseLoggedCode(text);
    expect(parsed).toMatchObject({ value: want });
    expect(parsed.issues === undefined && 'remark' in parsed.value).toBe(remark !== undefined);
  });

  test.each(['8.2.6', ' 8.2.6 ', '3.8', '8.10.2.7'])('%s alone is a dotted code', (text) => {
    expect(parseLoggedCode(text)).toEqual({ value: { kind: 'dotted', code: text.trim() } });
  });

  test('a number that Android names is that, though it could be a pair', () => {
    expect(parseLoggedCode('10005')).toMatchObject({ value: { operation: 0, error: 10005, remark: { code: 'error_alone' } } });
  });
});

describe('what is no code', () => {
  test.each([
    ['', 'empty'],
    [' ', 'empty'],
    ['x'.repeat(201), 'too_long'],
    ['missing.json', 'not_a_code'],
    ['OPERATION_NEWER 7', 'not_a_code'],
    ['OPERATION_DOWNLOAD OPERATION_SYSTEM', 'not_a_code'],
    ['8.2.6 3.8 4.1', 'not_a_code'],
    ['5 8.2.6/3.8', 'not_a_code'],
    ['1.2.3.4/5', 'too_many_sections'],
    ['1 2 3', 'contradiction'],
    ['OPERATION_DOWNLOAD 7 ERROR_CARRIER_LOCKED', 'contradiction'],
    ['10 99999999', 'error_over_24_bits'],
    ['5 176316472', 'error_over_24_bits'],
    ['256 1', 'operation_over_255'],
    ['99999999999999', 'not_32_bits'],
    ['1.2.3.4/5.1', 'too_many_sections'],
    ['8.2.16/3.8', 'section_over_15'],
  ])('%j is refused as %s', (text, code) => {
    expect(parseLoggedCode(text)).toMatchObject({ issues: [{ code }] });
  });

  test('nothing makes it throw, and no message repeats the text', () => {
    const word = fc.constantFrom('10', '0xA826038', '8.2.6', 'OPERATION_SYSTEM', 'SECRETWORD', '-', '1.', '=', 'errorCode');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (text) => {
          const parsed = parseLoggedCode(text as string);
          expect(parsed.issues === undefined || !parsed.issues[0].message.includes('SECRETWORD')).toBe(true);
        },
      ),
    );
  });
});

test('all codes of Android come back from every way to print them', () => {
  for (const [operation, operationName] of Object.entries(esimOperationCodes)) {
    for (const [error, errorName] of Object.entries(esimErrorCodes)) {
      const joined = joinDetailedCode(Number(operation), Number(error));
      const whole = joined.issues === undefined ? joined.value : -1;
      const ways = [
        `${operation} ${error}`,
        `${operationName} ${errorName}`,
        `${whole}`,
        `0x${whole.toString(16)}`,
        `${operationName} ${error}`,
      ];
      for (const text of ways) {
        expect(parseLoggedCode(text)).toEqual({ value: { kind: 'codes', operation: Number(operation), error: Number(error) } });
      }
    }
  }
});

test('a packed pair alone is read as the pair', () => {
  const section = fc.integer({ min: 1, max: 15 });
  fc.assert(
    fc.property(section, section, section, section, section, (first, second, third, fourth, fifth) => {
      const packed = (first << 20) | (second << 16) | (third << 12) | (fourth << 4) | fifth;
      const parsed = parseLoggedCode(`${packed}`);
      expect(parsed).toMatchObject({ value: { operation: 10, error: packed } });
      expect(decodeSmdxCode(packed)).toMatchObject({
        value: { subject: `${first}.${second}.${third}`, reason: `${fourth}.${fifth}` },
      });
    }),
  );
});
