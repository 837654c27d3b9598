import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Matcher } from './matcher.ts';

test('covers what a plain search for each value covers', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '\u00e9'), maxLength: 8 });
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 12 }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '\u00e9'), maxLength: 60 }),
      (values, text) => {
        const wanted = new Set<number>();
        for (const value of values) {
          if (value === '') continue;
          for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
            const joins = /\p{L}{2}/u;
            const isWord = !joins.test(text.slice(at - 1, at + 1)) && !joins.test(text.slice(at + value.length - 1, at + value.length + 1));
            if (value.length >= 4 || isWord) for (let unit = at; unit < at + value.length; unit++) wanted.add(unit);
          }
        }
        const found = new Set<number>();
        new Matcher(values.filter((value) => value !== '')).find(text, (start, end) => {
          for (let unit = start; unit < end; unit++) found.add(unit);
        });
        expect([...found].toSorted((a, b) => a - b)).toEqual([...wanted].toSorted((a, b) => a - b));
      },
    ),
    { seed: 20_261_132, numRuns: 3000 },
  );
});
