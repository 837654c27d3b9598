import fc from 'fast-check';
import { expect, test } from 'vitest';
import { provideTextCoding, type TextCoding } from './text-coding.ts';

const bare: TextCoding = {};
provideTextCoding(bare);
const { TextDecoder: Decoder = TextDecoder, TextEncoder: Encoder = TextEncoder } = bare;

const text = fc.string({ unit: 'binary', maxLength: 40 });
/** Mostly UTF-8, some of it broken. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 12 }),
  fc.tuple(text, fc.nat(), fc.nat(255)).map(([whole, at, byte]) => {
    const encoded = new TextEncoder().encode(`\ufeff${whole}`);
    encoded[at % encoded.length] = byte;
    return encoded;
  }),
);

function attempt(decode: () => string): string | undefined {
  try {
    return decode();
  } catch {
    return undefined;
  }
}

test.each([true, false])('bytes are read, or refused, as by the class of the platform, with ignoreBOM %s', (ignoreBOM) => {
  const options = { fatal: true, ignoreBOM };
  fc.assert(
    fc.property(
      fc.oneof(
        bytes,
        text.map((whole) => new TextEncoder().encode(whole)),
      ),
      (given) => {
        expect(attempt(() => new Decoder('utf-8', options).decode(given))).toBe(
          attempt(() => new TextDecoder('utf-8', options).decode(given)),
        );
      },
    ),
    { seed: 8, numRuns: 3000 },
  );
});

test('texts are written as by the class of the platform, halves of pairs too', () => {
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit })), (given) => {
      expect([...new Encoder().encode(given)]).toEqual([...new TextEncoder().encode(given)]);
    }),
    { seed: 8, numRuns: 3000 },
  );
});

test('what an engine has stays', () => {
  const own: TextCoding = { TextDecoder, TextEncoder };
  provideTextCoding(own);
  expect(own).toEqual({ TextDecoder, TextEncoder });
});
