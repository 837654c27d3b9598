import { cpuTime } from '@amapi-spec/tools-shared/cpu-time.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isActivationCode as plainActivationCode,
  isLanguageTag as plainLanguageTag,
  isNormalizedTimestamp as plainTimestamp,
  isPackageName as plainPackageName,
  fitsLuhn as plainLuhn,
} from '@amapi-spec/model/reference';
import { codePoints } from './code-points.ts';
import { duplicates } from './duplicates.ts';
import { fitsLength } from './fits-length.ts';
import { isActivationCode } from './is-activation-code.ts';
import { isLanguageTag } from './is-language-tag.ts';
import { isNormalizedTimestamp } from './is-normalized-timestamp.ts';
import { isPackageName } from './is-package-name.ts';
import { fitsLuhn } from './fits-luhn.ts';

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 40 }));

const rows: [name: string, fast: (text: string) => unknown, plain: (text: string) => unknown, near: fc.Arbitrary<string>][] = [
  [
    'code points',
    codePoints,
    (text) => [...text].length,
    fc.string({ unit: fc.constantFrom('a', '\ud83d', '\udd12', '\u{1f512}'), maxLength: 12 }),
  ],
  [
    'language tags',
    isLanguageTag,
    plainLanguageTag,
    fc
      .array(
        fc.constantFrom(
          'en',
          'x',
          'i',
          'klingon',
          'zh',
          'Hant',
          'TW',
          '419',
          'rozaj',
          '1994',
          'a',
          'b1',
          'sgn',
          'BE',
          'FR',
          'yue',
          '\u212a1',
        ),
        { maxLength: 6 },
      )
      .map((parts) => parts.join('-')),
  ],
  [
    'activation codes',
    isActivationCode,
    plainActivationCode,
    fc
      .tuple(
        fc.constantFrom('', 'LPA:', 'lpa:', ' '),
        fc.array(
          fc.constantFrom(
            '1',
            '',
            'smdp.example.com',
            'localhost',
            '192.0.2.1',
            'a-.b',
            `${'a'.repeat(63)}.b`,
            `${'a'.repeat(64)}.b`,
            'A-1',
            '1.3.6',
            '3.1',
            '0',
            '2',
            'x y',
            'x'.repeat(250),
          ),
          { minLength: 2, maxLength: 6 },
        ),
      )
      .map(([prefix, parts]) => `${prefix}1$${parts.join('$')}`),
  ],
  [
    'Luhn digits',
    fitsLuhn,
    (text) => plainLuhn(text) !== false,
    fc.string({ unit: fc.constantFrom('0', '1', '5', '8', '9', ' ', 'F', 'f'), maxLength: 21 }),
  ],
  ['package names', isPackageName, plainPackageName, fc.string({ unit: fc.constantFrom('a', 'Z', '1', '_', '.', '-'), maxLength: 9 })],
  [
    'timestamps',
    isNormalizedTimestamp,
    plainTimestamp,
    fc
      .tuple(
        fc.constantFrom('2023-02-29', '2024-02-29', '1900-02-29', '2000-02-29', '2024-04-31', '2024-13-01', '2024-12-31', '0000-01-01'),
        fc.constantFrom('00:00:00', '23:59:59', '23:59:60', '24:00:00'),
        fc.constantFrom('', '.1', '.123', '.123456', '.123456789', '.'),
        fc.constantFrom('Z', 'z', '+00:00', ''),
      )
      .map(([day, time, fraction, zone]) => `${day}T${time}${fraction}${zone}`),
  ],
];

test.each(rows)('%s are judged as by the reference', (_, fast, plain, near) => {
  fc.assert(
    fc.property(fc.oneof({ weight: 4, arbitrary: near }, { weight: 1, arbitrary: anyText }), (text) => {
      expect(fast(text)).toBe(plain(text));
    }),
    { seed: 9, numRuns: 2000 },
  );
});

test('a text fits a length if it has no more code points, whatever pairs and halves of them it has', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', '\ud83d', '\udd12', '\u{1f512}'), maxLength: 12 });
  fc.assert(
    fc.property(texts, fc.integer({ min: -1, max: 14 }), (text, most) => {
      expect(fitsLength(text, most), `${JSON.stringify(text)}, ${most}`).toBe([...text].length <= most);
    }),
    { seed: 9, numRuns: 4000 },
  );
});

test('duplicates are the later ones', () => {
  expect(duplicates(['a', 'b', 'a', 'a', 'b'])).toEqual([2, 3, 4]);
  expect(duplicates(['a'])).toEqual([]);
  const long = Array.from({ length: 40 }, (_, i) => i % 30);
  expect(duplicates(long)).toEqual([30, 31, 32, 33, 34, 35, 36, 37, 38, 39]);
});

test('judging hostile texts takes no longer than their length', () => {
  const start = cpuTime();
  for (const text of [
    'en-'.repeat(100_000),
    'a'.repeat(300_000),
    `1$${'a-'.repeat(100_000)}`,
    '9'.repeat(300_000),
    `a${'.a'.repeat(100_000)}.`,
    '/'.repeat(300_000),
  ]) {
    for (const [, fast] of rows) fast(text);
    fitsLength(text, 150_000);
  }
  expect(cpuTime() - start).toBeLessThan(5000);
});
