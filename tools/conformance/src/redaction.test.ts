import * as decoders from '@amapi-spec/decoders';
import { redact, redactText, secretsOf } from '@amapi-spec/redact';
import * as validators from '@amapi-spec/validators';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canaries, type Canaries } from './canaries/canaries.ts';
import { findCanaries } from './canaries/find-canaries.ts';
import { plantings } from './canaries/plantings.ts';

const forms: readonly (keyof Canaries)[] = ['password', 'matchingId', 'activationCode', 'eid', 'iccId', 'token'];

describe.each(Object.entries(plantings))('%s', (_, plant) => {
  it('shows its canaries as it is, and none when redacted', () => {
    fc.assert(
      fc.property(canaries, (all) => {
        const value = plant(all);
        expect(findCanaries(value, all).length).toBeGreaterThan(0);
        expect(findCanaries(redact(value), all)).toEqual([]);
      }),
      { seed: 20_261_125, numRuns: 150 },
    );
  });

  it('is redacted once and for all, and never changed', () => {
    fc.assert(
      fc.property(canaries, (all) => {
        const value = plant(all);
        const copy = redact(value);
        expect(redact(copy)).toEqual(copy);
        expect(value).toEqual(plant(all));
      }),
      { seed: 20_261_126, numRuns: 50 },
    );
  });
});

describe('what the packages make of planted values', () => {
  const functions = Object.entries({ ...decoders, ...validators }).filter(
    (entry): entry is [string, (...values: unknown[]) => unknown] =>
      typeof entry[1] === 'function' && !['ValidationError', 'waitForOperation'].includes(entry[0]),
  );

  it.each(functions)('%s: no canary in what it returns or throws, once redacted', (_, run) => {
    const samples = fc.sample(canaries, { seed: 20_261_127, numRuns: 10 });
    for (const all of samples) {
      for (const [value, ...rest] of argumentsOf(all)) {
        let result: unknown;
        try {
          result = run(value, ...rest);
        } catch (error) {
          result = error;
        }
        // A text alone does not say what it is: its owner does.
        const secrets = [...secretsOf([value, rest]), all.password, all.matchingId];
        expect(findCanaries(redact(result, { secrets }), all)).toEqual([]);
      }
    }
  });
});

it('what was waited for shows no canary either', async () => {
  for (const all of fc.sample(canaries, { seed: 20_261_131, numRuns: 10 })) {
    for (const name of ['operation', 'operation of an eSIM', 'operation of device info']) {
      const answer = plantings[name]?.(all) as object;
      const result = await decoders.waitForOperation(() => Promise.resolve(answer), 'x', { timeoutMs: 1000 });
      expect(result.reading?.done).toBe(true);
      expect(findCanaries(redact(result, { secrets: secretsOf(answer) }), all)).toEqual([]);
    }
  }
});

it('every form was planted, and none was found', () => {
  const planted: Record<string, number> = {};
  const found: Record<string, number> = {};
  for (const form of forms) planted[form] = found[form] = 0;
  for (const all of fc.sample(canaries, { seed: 20_261_128, numRuns: 100 })) {
    for (const plant of Object.values(plantings)) {
      for (const form of findCanaries(plant(all), all)) planted[form] = (planted[form] ?? 0) + 1;
      for (const form of findCanaries(redact(plant(all)), all)) found[form] = (found[form] ?? 0) + 1;
    }
  }
  console.log('canaries planted', planted, 'found after redact', found);
  expect(Math.min(...Object.values(planted))).toBeGreaterThan(300);
  expect(Math.max(...Object.values(found))).toBe(0);
});

it('lines of logs are redacted alike', () => {
  fc.assert(
    fc.property(canaries, (all) => {
      for (const plant of Object.values(plantings)) {
        const line = JSON.stringify(plant(all), (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)) ?? '';
        const printed = redactText(line);
        expect(findCanaries(printed, all)).toEqual([]);
        expect(redactText(printed)).toBe(printed);
      }
    }),
    { seed: 20_261_129, numRuns: 50 },
  );
});

it('what holds nothing sensitive comes out equal', () => {
  const word = fc.constantFrom(
    'REBOOT',
    'enterprises/LC01/devices/3f89882110000005/operations/1786048723669',
    '2026-11-25T12:00:00.123456789Z',
    'a "b" \\ c',
    '100%25',
    'key=value&x=%20',
    'aGVsbG8gd29ybGQsIGhlbGxv',
    '{"a":[1,2,{"b":"c"}]}',
    'must be set',
    '1786048723669000000',
  );
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      word,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.string(),
      fc.array(tie('value')),
      fc.dictionary(fc.oneof(word, fc.constantFrom('type', 'name', 'error')), tie('value')),
    ),
  })).value;
  fc.assert(
    fc.property(value, (given) => {
      expect(redact(given)).toEqual(given);
    }),
    { seed: 20_261_130, numRuns: 1000 },
  );
});

/** The value itself, texts in it, and what functions take beside. */
function argumentsOf(all: Canaries): unknown[][] {
  const { password, activationCode, matchingId, eid, iccId } = all;
  return [
    ...Object.values(plantings).map((plant) => [plant(all)]),
    ...[password, activationCode, matchingId, eid, iccId, `${iccId}F`].map((text) => [text]),
    [{ smdpAddress: 'rsp.example.com', matchingId, confirmationCodeRequired: true }, { prefix: true }],
    [plantings['operation']?.(all), { apiLevel: 34, managementMode: 'DEVICE_OWNER' }],
  ];
}
