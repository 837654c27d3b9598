import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { JsonSchema } from './json-schema.ts';
import { withQuickLengths } from './quick-length.ts';

const ajv = new Ajv2020({ strict: false });

test.each([16, 30, 31, 32, 200, 4096])('texts of %d characters and no more pass, whatever letters they have', (max) => {
  const fits = ajv.compile({ maxLength: max });
  const fitsQuickly = ajv.compile(withQuickLengths({ maxLength: max }) as object);
  for (const letter of ['a', 'ÿ', '\0', '\n', 'Ā', '日', '😀', '\ud83d', '\ude00']) {
    for (const count of [0, 1, 15, 16, max - 16, max - 1, max, max + 1, max + 2, max + 16, 2 * max]) {
      for (const text of [letter.repeat(count), `${'a'.repeat(Math.max(count - 1, 0))}${letter}`, `${letter.repeat(count)}\n`]) {
        if (fitsQuickly(text) !== fits(text)) expect.unreachable(`${count} times ${JSON.stringify(letter)}`);
      }
    }
  }
  expect([fitsQuickly('é'.repeat(max)), fitsQuickly('é'.repeat(max + 1))]).toEqual([true, false]);
});

test('a short text of Latin letters is not counted', () => {
  const { pattern } = (withQuickLengths({ maxLength: 4096 }) as { if: { pattern: string } }).if;
  expect(['a'.repeat(4096), 'a'.repeat(4097), 'Ж'].map((text) => new RegExp(pattern, 'u').test(text))).toEqual([false, true, true]);
});

test('bounds are found where something has to be, and nowhere else', () => {
  const quick = withQuickLengths({ maxLength: 20 });
  const at = (bound: JsonSchema): JsonSchema => ({
    properties: { maxLength: bound, list: { items: bound }, map: { allOf: [{ additionalProperties: bound }] } },
  });
  expect(withQuickLengths(at({ maxLength: 20 }))).toEqual(at(quick));
  for (const same of [
    { maxLength: 15 },
    { maxLength: 16_000 },
    { not: { maxLength: 20 } },
    { minLength: 1, maxLength: 20 },
    { if: { maxLength: 20 }, then: {} },
  ])
    expect(withQuickLengths(same)).toEqual(same);
});
