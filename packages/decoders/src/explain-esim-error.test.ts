import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeSource } from './describe-source.ts';
import type { EsimExplanation } from './esim-explanation.ts';
import { describeSmdxCode } from './describe-smdx-code.ts';
import { explainEsimError } from './explain-esim-error.ts';
import type { EsimErrorInput } from './explain-esim-error.ts';
import { smdxPairs } from './gen/smdx-pairs.ts';
import { encodeSmdxCode } from './smdx-code.ts';

function explain(input: EsimErrorInput): EsimExplanation {
  const explained = explainEsimError(input);
  if (explained.issues !== undefined) throw new Error(explained.issues[0].message);
  return explained.value;
}

describe('the three ways to ask', () => {
  const pair = { subject: '8.2.6', reason: '3.8' };
  const asked: [string, EsimErrorInput][] = [
    [
      'details',
      {
        operationCode: '10',
        errorCode: '8544312',
        operationCodeDetail: 'OPERATION_SMDX_SUBJECT_REASON_CODE',
        errorCodeDetail: 'ERROR_CODE_DETAIL_UNSPECIFIED',
      },
    ],
    ['a detailed code', 0x0a826038],
    ['dotted codes', pair],
  ];
  test.each(asked)('%s lead to the pair, who must act, and what may have become of the code', (_, input) => {
    expect(explain(input)).toMatchObject({
      level: 'pair',
      summary: 'The matching ID (or SM-DS event ID) is unknown, used up or not accepted.',
      step: 'talking to the eSIM server',
      function: 'ES9+.AuthenticateClient',
      actors: ['admin', 'carrier'],
      retry: 'after_action',
      codeMayBeUsedUp: true,
      subject: { code: '8.2.6', name: 'Matching ID' },
      reason: { code: '3.8', name: 'Refused' },
      forCarrier: 'Subject 8.2.6 (Matching ID), reason 3.8 (Refused) (operation 10, error 8544312)',
      disagreements: [],
    });
  });

  test('every pair of the table is found through its packed form', () => {
    for (const [codes, { brief }] of Object.entries(smdxPairs)) {
      const [subject = '', reason = ''] = codes.split('/');
      const packed = encodeSmdxCode(subject, reason);
      if (packed.issues !== undefined) throw new Error(codes);
      expect(explain({ operationCode: '10', errorCode: String(packed.value) })).toMatchObject({ level: 'pair', summary: brief });
    }
  });

  test('a function that no source names is marked as inferred', () => {
    const inferred = Object.keys(smdxPairs).filter((codes) => {
      const [subject = '', reason = ''] = codes.split('/');
      return explain({ subject, reason }).functionInferred === true;
    });
    expect(inferred).toEqual(Object.keys(smdxPairs).filter((codes) => smdxPairs[codes]?.functionInferred === true));
    expect(inferred.length).toBeGreaterThan(0);
    expect(explain(pair)).not.toHaveProperty('functionInferred');
  });

  test('a pair that was padded on the right is the same pair', () => {
    expect(explain(0x0a810048)).toMatchObject({ level: 'pair', subject: { code: '8.1' }, actors: ['admin', 'user'] });
  });
});

describe('how far an explanation goes', () => {
  const rows: [string, EsimErrorInput, EsimExplanation['level']][] = [
    ['the example of the AMAPI reference, whose pair no source explains', { operationCode: '10', errorCode: '9113681' }, 'names'],
    ['a subject that no source names', { subject: '9.9', reason: '3.8' }, 'names'],
    ['codes that no source names', { subject: '9.9', reason: '9' }, 'raw'],
    ['an operation and an error of Android', { operationCode: '5', errorCode: '10005' }, 'names'],
    ['an operation without an error', { operationCode: '5' }, 'names'],
    ["a server's refusal without its codes", { operationCode: '10' }, 'names'],
    ['an operation of a vendor', { operationCode: '13', errorCode: '11000' }, 'raw'],
    ['an operation nobody knows', { operationCode: '200', errorCode: '7' }, 'raw'],
    ['no details', null, 'none'],
    ['missing details', undefined, 'none'],
    ['empty details', {}, 'none'],
  ];
  test.each(rows)('%s', (_, input, level) => {
    expect(explain(input).level).toBe(level);
  });

  test('says nothing about who acts and about a retry where no source does', () => {
    const { actors, retry, nextSteps, codeMayBeUsedUp } = explain({ operationCode: '10', errorCode: '9113681' });
    expect([actors, retry, nextSteps, codeMayBeUsedUp]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('makes no subject and reason out of codes that were left out', () => {
    const { summary, forCarrier, subject } = explain({ operationCode: '10' });
    expect(summary).toContain('The two codes did not come with it.');
    expect([forCarrier, subject]).toEqual(['Operation 10 (OPERATION_SMDX_SUBJECT_REASON_CODE), error 0', undefined]);
  });

  test('keeps raw numbers in words', () => {
    expect(explain({ operationCode: '200', errorCode: '7' })).toMatchObject({
      summary: 'No source explains operation 200. No source explains error 7.',
      forCarrier: 'Operation 200, error 7',
      operation: { kind: 'unknown', code: 200 },
    });
  });

  test("reads a vendor's HTTP status and a card's answer", () => {
    expect(explain({ operationCode: '11', errorCode: '503' }).summary).toContain('HTTP status into the error bits, here 503');
    expect(explain({ operationCode: '7', errorCode: String((5 << 16) | 9) }).summary).toContain('same ICCID');
  });
});

describe('enums and numbers', () => {
  test('the enum decides where the number was left out', () => {
    expect(explain({ operationCodeDetail: 'OPERATION_DOWNLOAD', errorCodeDetail: 'ERROR_TIME_OUT' })).toMatchObject({
      operation: { code: 5 },
      error: { code: 10005 },
      retry: 'later',
      disagreements: [],
    });
  });

  test('the number leads where the enum is unspecified or newer', () => {
    expect(
      explain({
        operationCode: '4',
        errorCode: '10016',
        operationCodeDetail: 'OPERATION_CODE_DETAIL_UNSPECIFIED',
        errorCodeDetail: 'NEWER',
      }),
    ).toMatchObject({
      operation: { name: 'OPERATION_SWITCH' },
      error: { name: 'ERROR_OPERATION_BUSY' },
      disagreements: [],
    });
  });

  test('the number decides where both are given, and the disagreement is listed', () => {
    expect(
      explain({ operationCode: '5', operationCodeDetail: 'OPERATION_SWITCH', errorCode: '10005', errorCodeDetail: 'ERROR_TIME_OUT' }),
    ).toMatchObject({
      operation: { code: 5 },
      disagreements: [{ field: 'operationCode', number: 5, named: 4, message: 'operationCode is 5, but operationCodeDetail names 4' }],
    });
  });

  test('an explicit zero against a name is a disagreement too', () => {
    expect(explain({ operationCode: '0', operationCodeDetail: 'OPERATION_SWITCH' })).toMatchObject({
      operation: { code: 4 },
      disagreements: [{ number: 0, named: 4 }],
    });
  });

  test('only operation 10 has packed digits', () => {
    expect(explain({ operationCode: '9', errorCode: '9113681' }).error).toEqual({ code: 9113681, kind: 'unknown' });
  });
});

describe('codes that cannot be', () => {
  const rows: [EsimErrorInput, string][] = [
    [{ operationCode: '-1' }, 'negative'],
    [{ operationCode: '256' }, 'operation_over_255'],
    [{ operationCode: '10', errorCode: '176885841' }, 'error_over_24_bits'],
    [{ operationCode: 'ten' }, 'not_decimal'],
    [2 ** 40, 'not_32_bits'],
    [{ subject: '8.10.2.7', reason: '3.1' }, 'too_many_sections'],
    [{ subject: '', reason: '3.1' }, 'empty'],
  ];
  test.each(rows)('%j is refused as %s', (input, code) => {
    expect(explainEsimError(input)).toMatchObject({ issues: [{ code }] });
  });

  test('nothing makes it throw, and every explanation has words', () => {
    const loose = fc.record(
      { operationCode: fc.anything(), errorCode: fc.anything(), operationCodeDetail: fc.anything(), errorCodeDetail: fc.anything() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(loose, fc.anything(), fc.integer({ min: -(2 ** 31), max: 2 ** 32 - 1 })), (input) => {
        const explained = explainEsimError(input as EsimErrorInput);
        expect(explained.issues === undefined ? explained.value.summary : explained.issues[0].message).not.toBe('');
      }),
    );
  });

  test('every operation and error is explained with its numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 0xffffff }), (operation, error) => {
        const explained = explain({ operationCode: String(operation), errorCode: String(error) });
        expect(explained).toMatchObject({ operation: { code: operation }, error: { code: error } });
      }),
      { numRuns: 1000 },
    );
  });
});

test('every source that an explanation cites can be described', () => {
  for (const codes of Object.keys(smdxPairs)) {
    const [subject = '', reason = ''] = codes.split('/');
    for (const { document } of explain({ subject, reason }).sources) expect(describeSource(document)?.title).toBeTruthy();
  }
});

describe("an eSIM server's refusal", () => {
  const refusal = (statusCodeData?: object): object => ({ header: { functionExecutionStatus: { status: 'Failed', statusCodeData } } });

  test('is explained by its pair', () => {
    const pair = { subject: '8.1.1', reason: '3.8' };
    const explained = explainEsimError(refusal({ subjectCode: '8.1.1', reasonCode: '3.8', message: 'words' }));
    expect(explained).toEqual(explainEsimError(pair));
    expect(explained).toMatchObject({ value: { level: 'pair', subject: { code: '8.1.1' }, reason: { code: '3.8' } } });
  });

  test.each([[refusal()], [refusal({})], [refusal({ subjectCode: 8, reasonCode: 3 })]])('without codes, %j, is refused', (value) => {
    expect(explainEsimError(value)).toMatchObject({ issues: [{ code: 'empty' }] });
  });
});

describe('a dotted code on its own', () => {
  test('has its name, and the pairs that are known with it', () => {
    expect(describeSmdxCode('8.2.6')).toMatchObject({
      subject: { name: 'Matching ID' },
      pairs: expect.arrayContaining([expect.objectContaining({ pair: '8.2.6/3.8' })]),
    });
    expect(describeSmdxCode('3.8')).toMatchObject({ code: '3.8', reason: { name: 'Refused' } });
    expect(describeSmdxCode('15.15.15')).toEqual({ code: '15.15.15', pairs: [], sources: [] });
  });
});
