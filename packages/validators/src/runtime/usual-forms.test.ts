import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duplicates } from './duplicates.ts';
import { fitsLuhn as fitsLuhnOfReference } from '@amapi-spec/model/reference';
import { fitsLuhn, isUsualLuhnNumber } from './fits-luhn.ts';
import { isActivationCode, isUsualActivationCode } from './is-activation-code.ts';
import { isLanguageTag } from './is-language-tag.ts';

const runs = { numRuns: 4000, seed: 13 } as const;

/** Texts of few characters, so that they often nearly have the form. */
function near(characters: string, maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...characters), { maxLength }).map((units) => units.join(''));
}

test('duplicates are what a set finds, also of texts that meet in the table', () => {
  const texts = fc.oneof(
    near('ab', 3),
    // Alike in length and wherever the table looks.
    near('xyz', 2).map((middle) => `com.${middle.padEnd(3, '-')}.example.and.more.of.the.same`),
  );
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 90 }), (list) => {
      const seen = new Set<string>();
      const expected = list.flatMap((text, index) => (seen.has(text) ? [index] : (seen.add(text), [])));
      expect([...duplicates(list)]).toEqual(expected);
    }),
    { numRuns: 800, seed: 13 },
  );
});

test('more texts than a chain is long that all meet are told apart', () => {
  const list = Array.from({ length: 60 }, (_, index) => `p${String(index).padStart(4, '0')}.the.same.in.every.place.that.is.looked.at`);
  expect(duplicates(list)).toEqual([]);
  expect(duplicates([...list, ...list])).toEqual(list.map((_, index) => list.length + index));
});

test.each([40_000, 70_000])('%i texts are told apart, and each that comes twice is found', (count) => {
  const list = Array.from({ length: count }, (_, index) => `com.example.app${index}`);
  expect(duplicates(list)).toEqual([]);
  expect(duplicates([...list, 'com.example.app1', list.at(-1)])).toEqual([count, count + 1]);
});

test('a list whose elements are read by foreign code finds the same', () => {
  const inner = Array.from({ length: 20 }, (_, index) => `text${index % 10}`);
  const outer = new Proxy([...inner], {
    get: (target, key, receiver) => {
      if (key === '7') duplicates(Array.from({ length: 30 }, (_, index) => `other${index}`));
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  expect(duplicates(outer)).toEqual(duplicates(inner));
});

test('activation codes are told as the whole expression tells them, usual or not', () => {
  const whole =
    /^(?:lpa:)?1\$(?:[\da-z](?:[\da-z-]{0,61}[\da-z])?\.)+(?!\d+\$)[\da-z](?:[\da-z-]{0,61}[\da-z])?\$[\da-z-]*(?:\$(?:[0-2](?:\.(?:0|[1-9]\d*))+)?(?:\$[01]?(?:\$[^]*)?)?)?$/i;
  const host = fc.array(fc.oneof(near('a1-', 4), fc.constantFrom('a'.repeat(63), 'a'.repeat(64))), { maxLength: 3 });
  const codes = fc.tuple(fc.constantFrom('1$', '1', 'LPA:1$', ''), host, fc.constantFrom('$', ''), near('a1-_$', 4));
  fc.assert(
    fc.property(codes, ([head, labels, dollar, rest]) => {
      const code = head + labels.join('.') + dollar + rest;
      expect(isActivationCode(code), code).toBe(whole.test(code));
      // Of this pattern the emitter knows which rules a usual code cannot break.
      if (isUsualActivationCode(code))
        expect(
          [whole, /^1\$[0-9A-Za-z.-]+\$[0-9A-Za-z-]*$/u].every((form) => form.test(code)),
          code,
        ).toBe(true);
    }),
    runs,
  );
  expect(isUsualActivationCode('1$smdp.example.com$04386-AGYFT-A74Y8-3F815')).toBe(true);
  expect([63, 64].map((length) => isUsualActivationCode(`1$${'a'.repeat(length)}.b$`))).toEqual([true, false]);
  expect(isActivationCode(`1$a.b$${'x'.repeat(249)}`)).toBe(true);
  expect(isActivationCode(`1$a.b$${'x'.repeat(250)}`)).toBe(false);
});

test('a number is usual if it has digits alone, the last of which is right', () => {
  fc.assert(
    fc.property(near('0123456789 Fx', 20), (text) => {
      const digits = /^[0-9]+$/.test(text);
      // Of this pattern the emitter knows which tests a usual number cannot fail.
      expect(isUsualLuhnNumber(text), text).toBe(digits && fitsLuhnOfReference(text) === true);
      if (digits) expect(isUsualLuhnNumber(text), text).toBe(fitsLuhn(text));
    }),
    runs,
  );
  const numbers = Array.from({ length: 10 }, (_, digit) => `898821100000053008${digit}`);
  expect(numbers.filter(isUsualLuhnNumber)).toEqual(['8988211000000530082']);
  expect(['', '0', '00', ' 0', '0F'].filter(isUsualLuhnNumber)).toEqual(['0', '00']);
});

test('language tags are told as the whole grammar tells them, usual or not', () => {
  const whole =
    /^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wy-z\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?|x(?:-[a-z\d]{1,8})+)$/i;
  const tags = fc.array(near('aZ1@[', 6), { maxLength: 3 }).map((parts) => parts.join('-'));
  const irregular = /^(?:i|sgn|en-gb)-/i;
  fc.assert(
    fc.property(tags, (tag) => {
      if (!irregular.test(tag)) expect(isLanguageTag(tag), tag).toBe(whole.test(tag));
    }),
    runs,
  );
  const seen = ['de', 'DEU', 'de-DE', 'deu-Latn', 'zh-cmn', 'es-419', 'zh-Hant-TW', '', '-', 'd', 'de-', '-de', 'de-D', 'de-Deuts'];
  expect(seen.filter(isLanguageTag)).toEqual(seen.filter((tag) => whole.test(tag)));
});
