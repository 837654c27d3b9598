import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines, type Line } from './read-lines.ts';

async function linesOf(chunks: readonly Uint8Array[], longest?: number): Promise<Line[]> {
  const lines: Line[] = [];
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  for await (const line of readLines(stream(), longest)) lines.push(line);
  return lines;
}

test('where the chunks end makes no difference, even inside a character', async () => {
  const bytes = Buffer.from('{"ä":1}\r\n\n"€"\nlast');
  const want = [
    { number: 1, text: '{"ä":1}' },
    { number: 3, text: '"€"' },
    { number: 4, text: 'last' },
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(bytes.length)), async (cuts) => {
      const edges = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
      const chunks = edges.slice(1).map((end, index) => bytes.subarray(edges[index], end));
      expect(await linesOf(chunks)).toEqual(want);
    }),
  );
});

test('a line that is too long is named and not kept', async () => {
  expect(await linesOf([Buffer.from('12345\n123\n12'), Buffer.from('3456')], 4)).toEqual([
    { number: 1, problem: 'the line is too long' },
    { number: 2, text: '123' },
    { number: 3, problem: 'the line is too long' },
  ]);
});

test('a line that is not UTF-8 is named, and the others are read', async () => {
  expect(await linesOf([Buffer.from([0x22, 0xff, 0x22, 0x0a, 0x31])])).toEqual([
    { number: 1, problem: 'not UTF-8' },
    { number: 2, text: '1' },
  ]);
});

test('spaces before a value are kept, so that columns are right', async () => {
  expect(await linesOf([Buffer.from('  1 \r\n \t\r\n')])).toEqual([{ number: 1, text: '  1' }]);
});
