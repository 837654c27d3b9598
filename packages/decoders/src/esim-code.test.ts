import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { describeEsimError, describeEsimOperation, findEsimError, findEsimOperation } from './esim-code.ts';
import { esimErrorCodes } from './gen/esim-error-codes.ts';
import { esimOperationCodes } from './gen/esim-operation-codes.ts';
import { esimVendorOperationCodes } from './gen/esim-vendor-operation-codes.ts';

/** Values of an enum in the spec, without its unspecified one. */
function specValues(name: string): string[] {
  const file = new URL(`../../../spec/schemas/${name}.yaml`, import.meta.url);
  const { oneOf } = parse(readFileSync(file, 'utf8')) as { oneOf: { const: string }[] };
  return oneOf.map((value) => value.const).filter((value) => !value.endsWith('_UNSPECIFIED'));
}

describe('the two vocabularies', () => {
  test.each([
    ['OperationCodeDetail', esimOperationCodes],
    ['ErrorCodeDetail', esimErrorCodes],
  ] as const)("AMAPI's %s and Android's constants correspond one to one", (name, codes) => {
    expect(specValues(name).toSorted()).toEqual(Object.values<string>(codes).toSorted());
  });

  test('a name leads to its number whatever the order of the enum', () => {
    for (const [code, name] of Object.entries(esimOperationCodes)) expect(findEsimOperation(name)).toBe(Number(code));
    for (const [code, name] of Object.entries(esimErrorCodes)) expect(findEsimError(name)).toBe(Number(code));
  });

  test.each(['OPERATION_CODE_DETAIL_UNSPECIFIED', 'ERROR_CODE_DETAIL_UNSPECIFIED', '', 'constructor'])('%j names nothing', (name) => {
    expect([findEsimOperation(name), findEsimError(name)]).toEqual([undefined, undefined]);
  });
});

describe('describeEsimOperation', () => {
  test('knows each of the 256 operations as known, reserved, vendor or unknown', () => {
    const codes = Array.from({ length: 256 }, (_, code) => code);
    const kindOf = (code: number): string => {
      if (code === 0) return 'reserved';
      if (code in esimOperationCodes) return 'known';
      return code in esimVendorOperationCodes ? 'vendor' : 'unknown';
    };
    expect(codes.map((code) => describeEsimOperation(code))).toMatchObject(codes.map((code) => ({ code, kind: kindOf(code) })));
  });
});

describe('describeEsimError', () => {
  test.each([
    [5, 10005, { kind: 'known', name: 'ERROR_TIME_OUT' }],
    [5, 0, { kind: 'reserved' }],
    [5, 11000, { kind: 'vendor' }],
    [255, 16777215, { kind: 'vendor' }],
    [5, 503, { kind: 'unknown' }],
    [11, 503, { kind: 'vendor', httpStatus: 503 }],
    [11, 10014, { kind: 'known', name: 'ERROR_CONNECTION_ERROR' }],
    [10, 10005, { kind: 'packed', smdx: { subject: '2', reason: '7.1.5' } }],
    [10, 0, { kind: 'reserved' }],
    [
      7,
      (5 << 16) | 12,
      {
        kind: 'vendor',
        card: { operation: 5, operationName: 'LOAD_BOUND_PROFILE_PACKAGE', result: 12, resultName: 'installFailedDueToPEProcessingError' },
      },
    ],
    [7, (10 << 16) | 3, { kind: 'vendor', card: { operation: 10, operationName: 'SWITCH_TO_PROFILE', result: 3 } }],
    [7, 12, { kind: 'unknown' }],
  ])('operation %d, error %d', (operation, code, want) => {
    expect(describeEsimError(operation, code)).toEqual({ code, ...want });
  });

  test('takes any operation and any 24 bits, and keeps the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 0xffffff }), (operation, code) => {
        expect(describeEsimError(operation, code).code).toBe(code);
      }),
      { numRuns: 2000 },
    );
  });
});
