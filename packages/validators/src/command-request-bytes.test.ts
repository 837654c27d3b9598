import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCommandRequestBytes } from './gen/command-request-bytes.ts';
import { valueOf } from './test/arbitraries.ts';
import { canGoOn, closing, joined } from './test/can-go-on.ts';
import { model } from './test/model.ts';
import { oddChoices, oddText } from './test/odd-texts.ts';
import { decode, hasDuplicateKey, inThreeSteps, type Reason } from './test/three-steps.ts';

const encoder = new TextEncoder();
const bytesOf = (text: string): Uint8Array => encoder.encode(text);
const shape = model.roles.command.request;

/** More than are compared with each other. */
const languages = ['de', 'en', 'fr', 'it', 'es', 'pt-BR', 'pt-PT', 'zh-Hant-TW', 'nl', 'pl', 'cs', 'sv'];

/** Every body of the spec that is a request, in the form that `JSON.stringify` gives it. */
const bodies = [
  ...model.examples.filter(({ subject }) => subject === shape).map(({ value }) => value),
  ...model.rules.filter(({ judgedAs }) => judgedAs === shape).flatMap(({ examples }) => examples.map(({ value }) => value)),
].map((value) => bytesOf(JSON.stringify(value)));

function reasonFor(bytes: Uint8Array): Reason {
  const result = checkCommandRequestBytes(bytes);
  const reason = result.valid ? 'valid' : result.reason;
  if (reason === 'not_bytes') throw new Error('bytes are bytes');
  return reason;
}

/** Compares with the three steps, and looks at the offset. */
function assertSame(bytes: Uint8Array): Reason {
  const wanted = inThreeSteps(bytes, shape);
  const given = checkCommandRequestBytes(bytes);
  const name = JSON.stringify([...bytes].map((byte) => String.fromCharCode(byte)).join(''));
  expect(given.valid ? 'valid' : given.reason, name).toBe(wanted);
  if (!given.valid && given.reason === 'malformed') assertBreaksAt(bytes, given.offset, name);
  if (!given.valid && given.reason === 'duplicate_key') assertRepeatsAt(bytes, given.offset, name);
  return wanted;
}

/** The bytes before the offset begin some JSON text, and with the one at the offset they begin none. */
function assertBreaksAt(bytes: Uint8Array, offset: number, name: string): void {
  expect(canGoOn(bytes.subarray(0, offset)), `${name} up to ${offset}`).toBe(true);
  if (offset < bytes.length) expect(canGoOn(bytes.subarray(0, offset + 1)), `${name} with ${offset}`).toBe(false);
  else expect(offset, name).toBe(bytes.length);
}

/** With another key in its place, the first object with a key twice has none. */
function assertRepeatsAt(bytes: Uint8Array, offset: number, name: string): void {
  const [before, after] = [decode(bytes.subarray(0, offset)), decode(bytes.subarray(offset))];
  const [key = ''] = /^"(?:[^"\\]|\\.)*"/s.exec(after) ?? [];
  const [repeated = '', other = ''] = [key, '"no key of any body"'].map((each) => `${before}${each}:0`).map((text) => text + closing(text));
  expect(hasDuplicateKey(other, JSON.parse(other)), name).toBe(false);
  expect(hasDuplicateKey(repeated, JSON.parse(repeated)), name).toBe(true);
}

describe('bytes are judged as decoding, parsing and the validator judge them one after the other', () => {
  test.each([
    ['of the right form, in odd writing', 0, false, 3000],
    ['with something odd in them', 0.05, false, 3000],
    ['with keys that come twice', 0.02, true, 2000],
  ])('bodies %s', (_, odd, mayRepeat, numRuns) => {
    const counts = new Map<Reason, number>();
    fc.assert(
      fc.property(valueOf(model, shape, odd), oddChoices, (value, choices) => {
        const reason = assertSame(bytesOf(oddText(JSON.parse(JSON.stringify(value ?? null)), choices, mayRepeat)));
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
      }),
      { seed: 13_06, numRuns },
    );
    expect(counts.get('valid')).toBeGreaterThan(numRuns / 50);
    expect(counts.get('refused')).toBeGreaterThan(numRuns / 50);
    expect(counts.get('malformed') ?? 0).toBe(0);
    if (mayRepeat) expect(counts.get('duplicate_key')).toBeGreaterThan(numRuns / 50);
  });

  test('the bodies of the spec as they are, and cut off at every byte', () => {
    for (const bytes of bodies) {
      expect(['valid', 'refused']).toContain(assertSame(bytes));
      for (let length = 0; length < bytes.length; length++) {
        expect(checkCommandRequestBytes(bytes.subarray(0, length))).toEqual({ valid: false, reason: 'malformed', offset: length });
      }
    }
    expect(bodies.length).toBeGreaterThan(80);
  });

  test('bodies of which one byte is another, one more, or one less', () => {
    const interesting = fc.constantFrom(...[...'{}[]:,"\\u0eE.-+tn /\t\n\r\b'].map((mark) => mark.charCodeAt(0)));
    const byte = fc.oneof(
      interesting,
      fc.constantFrom(0, 0x1f, 0x7f, 0x80, 0xbf, 0xc0, 0xc3, 0xe0, 0xed, 0xf0, 0xf4, 0xf5, 0xff),
      fc.nat(255),
    );
    const reasons = new Set<Reason>();
    fc.assert(
      fc.property(valueOf(model, shape, 0.01), oddChoices, byte, fc.nat(), fc.nat(2), (value, choices, changed, place, how) => {
        const bytes = bytesOf(oddText(JSON.parse(JSON.stringify(value ?? null)), choices, true)).slice(0, 600);
        const at = place % bytes.length;
        reasons.add(assertSame(joined(bytes.subarray(0, at), how === 2 ? [] : [changed], bytes.subarray(how === 1 ? at : at + 1))));
      }),
      { seed: 13_07, numRuns: 3000 },
    );
    expect([...reasons].toSorted()).toEqual(['duplicate_key', 'malformed', 'refused', 'valid']);
  });

  test('numbers of every form, and what is nearly one', () => {
    const digits = fc.stringMatching(/^\d{1,20}$/);
    const part = (mark: fc.Arbitrary<string>): fc.Arbitrary<string> =>
      fc.oneof(
        fc.constant(''),
        fc.tuple(mark, digits).map(([a, b]) => a + b),
      );
    const exponent = fc.constantFrom('e', 'E', 'e+', 'E-', 'e-', 'E+');
    const right = fc
      .tuple(
        fc.constantFrom('', '-'),
        fc.oneof(fc.constant('0'), fc.stringMatching(/^[1-9]\d{0,20}$/)),
        part(fc.constant('.')),
        part(exponent),
      )
      .map((parts) => parts.join(''));
    const nearly = fc.stringMatching(/^-?\d{1,2}[-+.eE\d]{0,3}$/);
    const places = ['?', '{"type":?}', '{"type":"LOCK","duration":?}', '{"type":"LOCK","unknown":[?,{"a":?}]}', '[? ]'];
    const reasons = (numbers: fc.Arbitrary<string>): Map<Reason, number> => {
      const counts = new Map<Reason, number>();
      fc.assert(
        fc.property(numbers, fc.constantFrom(...places), (number, place) => {
          const reason = assertSame(bytesOf(place.replaceAll('?', number)));
          counts.set(reason, (counts.get(reason) ?? 0) + 1);
        }),
        { seed: 13_08, numRuns: 2000 },
      );
      return counts;
    };
    expect([...reasons(right).keys()]).toEqual(['refused']);
    const counts = reasons(nearly);
    expect(counts.get('malformed')).toBeGreaterThan(200);
    expect(counts.get('refused')).toBeGreaterThan(200);
  });

  test('each byte of one body as each of 256', () => {
    const body = bytesOf('{"type":"LOCK"}');
    for (let at = 0; at < body.length; at++) {
      for (let byte = 0; byte < 256; byte++) {
        const changed = body.slice();
        changed[at] = byte;
        assertSame(changed);
      }
    }
  });
});

describe('what is no UTF-8', () => {
  const inText = (...content: number[]): Uint8Array => joined(bytesOf('{"newPassword":"'), content, bytesOf('","type":"RESET_PASSWORD"}'));
  const start = 16;
  test.each<[string, number[], number | undefined]>([
    ['two bytes', [0xc2, 0x80], undefined],
    ['three bytes', [0xe0, 0xa0, 0x80], undefined],
    ['four bytes', [0xf0, 0x90, 0x80, 0x80], undefined],
    ['the last character', [0xf4, 0x8f, 0xbf, 0xbf], undefined],
    ['the one before the surrogates', [0xed, 0x9f, 0xbf], undefined],
    ['the one after them', [0xee, 0x80, 0x80], undefined],
    ['a byte order mark inside of a text', [0xef, 0xbb, 0xbf], undefined],
    ['a zero that is too long, in two bytes', [0xc0, 0x80], 0],
    ['a slash that is too long, in two bytes', [0xc1, 0xaf], 0],
    ['the same in three', [0xe0, 0x80, 0xaf], 1],
    ['the same in four', [0xf0, 0x80, 0x80, 0xaf], 1],
    ['a high surrogate', [0xed, 0xa0, 0x80], 1],
    ['a low one', [0xed, 0xbf, 0xbf], 1],
    ['a character after the last', [0xf4, 0x90, 0x80, 0x80], 1],
    ['five bytes', [0xf8, 0x88, 0x80, 0x80, 0x80], 0],
    ['a byte that only goes on', [0x80], 0],
    ['a character that ends too early', [0xe2, 0x82, 0x22], 2],
    ['one that begins again', [0xf0, 0x9f, 0xf0, 0x9f, 0x94, 0x92], 2],
  ])('%s', (_, content, broken) => {
    const bytes = inText(...content);
    assertSame(bytes);
    expect(checkCommandRequestBytes(bytes)).toEqual(
      broken === undefined ? { valid: true } : { valid: false, reason: 'malformed', offset: start + broken },
    );
  });
});

describe('odd bodies', () => {
  const deep = '['.repeat(100_000);
  test.each<[string, string | Uint8Array, object]>([
    ['nothing', '', { valid: false, reason: 'malformed', offset: 0 }],
    ['white space alone', ' \n', { valid: false, reason: 'malformed', offset: 2 }],
    ['a byte order mark', '\ufeff{"type":"LOCK"}', { valid: true }],
    ['two of them', '\ufeff\ufeff{"type":"LOCK"}', { valid: false, reason: 'malformed', offset: 3 }],
    ['half of one', Uint8Array.of(0xef, 0xbb), { valid: false, reason: 'malformed', offset: 2 }],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0x00), { valid: false, reason: 'malformed', offset: 0 }],
    ['two bodies', '{"type":"LOCK"}{}', { valid: false, reason: 'malformed', offset: 15 }],
    ['null', 'null', { valid: false, reason: 'refused' }],
    ['a depth of 100,000', `{"type":"LOCK","x":${deep}${']'.repeat(100_000)}}`, { valid: false, reason: 'refused' }],
    ['one that does not end', `{"type":"LOCK","x":${deep}`, { valid: false, reason: 'malformed', offset: 100_019 }],
    ['100,000 objects in each other', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, { valid: false, reason: 'refused' }],
    ['a number that is an infinity', '{"type":1e999}', { valid: false, reason: 'refused' }],
    ['a key twice', '{"type":"LOCK","type":"LOCK"}', { valid: false, reason: 'duplicate_key', offset: 15 }],
    ['a key again with an escape', '{"type":"LOCK","\\u0074ype":"WIPE"}', { valid: false, reason: 'duplicate_key', offset: 15 }],
    ['twice in something unknown', '{"x":[{"a":1,"b":{},"a":1}]}', { valid: false, reason: 'duplicate_key', offset: 20 }],
    ['__proto__ twice', '{"__proto__":1,"__proto__":1}', { valid: false, reason: 'duplicate_key', offset: 15 }],
    ['__proto__', '{"__proto__":{"type":"LOCK"}}', { valid: false, reason: 'refused' }],
    ['the empty key twice', '{"":1,"":1}', { valid: false, reason: 'duplicate_key', offset: 6 }],
    ['a key twice, and a comma too many', '{"a":1,"a":1,}', { valid: false, reason: 'malformed', offset: 13 }],
    ['a language twice', userMessage('"en":"a","de":"b","en":"c"'), { valid: false, reason: 'duplicate_key', offset: 103 }],
    ['a language twice, once escaped', userMessage('"en":"a","\\u0065n":"c"'), { valid: false, reason: 'duplicate_key', offset: 94 }],
    ['many languages', userMessage(languages.map((tag) => `"${tag}":"a"`).join()), { valid: true }],
    ['the same key in other objects', '{"wipeParams":{"wipeReason":{"defaultMessage":"a"}},"type":"WIPE"}', { valid: true }],
  ])('%s', (_, body, want) => {
    const bytes = typeof body === 'string' ? bytesOf(body) : body;
    expect(checkCommandRequestBytes(bytes)).toEqual(want);
    expect(reasonFor(bytes)).toBe(inThreeSteps(bytes, shape));
  });

  test('the last of many languages again', () => {
    for (const tag of [languages[0], languages[7], languages[8], languages.at(-1)]) {
      const bytes = bytesOf(userMessage([...languages, tag].map((each) => `"${each}":"a"`).join()));
      expect(assertSame(bytes)).toBe('duplicate_key');
    }
  });

  test('a list of a million elements, and an object of 100,000 keys, take no time to speak of', () => {
    const list = `{"type":"LOCK","resetPasswordFlags":[${'"LOCK_NOW",'.repeat(1_000_000)}"LOCK_NOW"]}`;
    expect(reasonFor(bytesOf(list))).toBe('refused');
    const members = Array.from({ length: 100_000 }, (_, index) => `"k${index}":0`).join();
    expect(checkCommandRequestBytes(bytesOf(`{${members}}`))).toEqual({ valid: false, reason: 'refused' });
    expect(reasonFor(bytesOf(`{${members},"k99999":0}`))).toBe('duplicate_key');
  });
});

describe('what is given', () => {
  const body = bytesOf('{"type":"LOCK"}');
  test('part of a buffer is judged alone, at offsets of its own', () => {
    const around = joined(bytesOf('{}{"'), body, bytesOf('"}'));
    expect(checkCommandRequestBytes(around.subarray(4, 4 + body.length))).toEqual({ valid: true });
    expect(checkCommandRequestBytes(around.subarray(4, 3 + body.length))).toEqual({ valid: false, reason: 'malformed', offset: 14 });
    // A long text is read four bytes at once, in the part and not in the buffer.
    const long = joined([0], bytesOf(`{"type":"RESET_PASSWORD","newPassword":"${'x'.repeat(200)}"}`), bytesOf('"'));
    expect(checkCommandRequestBytes(long.subarray(1, -1))).toEqual({ valid: true });
    expect(checkCommandRequestBytes(long.subarray(1, -3))).toEqual({ valid: false, reason: 'malformed', offset: 240 });
  });

  test('shared memory is judged, and no byte is changed', () => {
    const shared = new Uint8Array(new SharedArrayBuffer(body.length));
    shared.set(body);
    expect(checkCommandRequestBytes(shared)).toEqual({ valid: true });
    expect([...shared]).toEqual([...body]);
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', '{"type":"LOCK"}'],
    ['a value', { type: 'LOCK' }],
    ['a buffer itself', body.buffer],
    ['larger units', new Uint16Array(4)],
    ['what claims to be bytes', Object.create(Uint8Array.prototype)],
    ['a revoked proxy', revoked()],
  ])('%s is no bytes', (_, value) => {
    expect(checkCommandRequestBytes(value as Uint8Array)).toEqual({ valid: false, reason: 'not_bytes' });
  });

  test('memory that was given away is no bytes any more', () => {
    const given = body.slice();
    structuredClone(given.buffer, { transfer: [given.buffer] });
    expect(checkCommandRequestBytes(given)).toEqual({ valid: false, reason: 'not_bytes' });
  });

  test('bodies of all sizes leave nothing to the next one', () => {
    for (const length of [0, 1, 900, 20_000, 3, 16_384, 16_385, 0]) {
      const password = 'p'.repeat(length);
      const sent = bytesOf(`{"type":"RESET_PASSWORD","newPassword":"${password}"}`);
      expect(reasonFor(sent)).toBe(inThreeSteps(sent, shape));
      // Cut off, it would go on in what the one before has left.
      expect(checkCommandRequestBytes(sent.subarray(0, -2))).toEqual({ valid: false, reason: 'malformed', offset: sent.length - 2 });
    }
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function userMessage(localizedMessages: string): string {
  return `{"type":"WIPE","wipeParams":{"wipeReason":{"defaultMessage":"d","localizedMessages":{${localizedMessages}}}}}`;
}
