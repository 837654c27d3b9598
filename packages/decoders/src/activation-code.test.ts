import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatActivationCode, maskActivationCode, parseActivationCode } from './activation-code.ts';
import type { ActivationCode } from './activation-code.ts';
import { activationCodeVectors } from './test/activation-code-vectors.ts';

const label = fc.stringMatching(/^[a-z]([a-z0-9-]{0,8}[a-z0-9])?$/);
const parts: fc.Arbitrary<ActivationCode> = fc.record(
  {
    smdpAddress: fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join('.')),
    matchingId: fc.stringMatching(/^[0-9A-Z-]{0,30}$/),
    smdpOid: fc.stringMatching(/^2(\.(0|[1-9]\d{0,4})){1,6}$/),
    confirmationCodeRequired: fc.boolean(),
  },
  { requiredKeys: ['smdpAddress', 'matchingId', 'confirmationCodeRequired'] },
);

describe('codes that public parsers test with', () => {
  const valid = activationCodeVectors.filter((vector) => vector.valid || vector.conflict !== undefined);
  test.each(valid)('$code is taken apart ($source)', ({ code, parts: want }) => {
    const parsed = parseActivationCode(code);
    expect(parsed).toHaveProperty('value');
    if (parsed.issues !== undefined || want === undefined) return;
    const { smdpAddress, matchingId, smdpOid = null, confirmationCodeRequired } = parsed.value;
    expect({ format: '1', smdpAddress, matchingId, smdpOid, confirmationCodeRequired }).toEqual(want);
  });

  test.each(activationCodeVectors.filter((vector) => !vector.valid && vector.conflict === undefined))(
    '$code is refused ($source)',
    ({ code }) => {
      expect(parseActivationCode(code)).toMatchObject({ issues: [{}] });
    },
  );
});

describe('parseActivationCode', () => {
  test.each([
    ['', 'empty', 'code', 0],
    [' \n', 'empty', 'code', 0],
    ['2$smdp.example.com$A', 'format', 'format', 0],
    ['10$smdp.example.com$A', 'format', 'format', 0],
    ['$smdp.example.com$A', 'format', 'format', 0],
    ['LPA:LPA:1$smdp.example.com$A', 'format', 'format', 4],
    ['1#smdp.example.com#A', 'hash', 'code', 1],
    ['LPA:1#smdp.example.com#A', 'hash', 'code', 5],
    ['LPA:1.example.com-ABC', 'lost_dollar', 'code', 5],
    [' 1.example.com', 'lost_dollar', 'code', 2],
    ['LPA:1-ABC', 'lost_dollar', 'code', 5],
    ['LPA:1%24smdp.example.com%24A', 'encoded', 'code', 5],
    ['"LPA:1$smdp.example.com$A"', 'quoted', 'code', 0],
    ['esim:LPA:1$smdp.example.com$A', 'link', 'code', 0],
    ['esim-app://add?code=LPA:1$smdp.example.com$A', 'link', 'code', 0],
    ['http:1$smdp.example.com$A', 'link', 'code', 0],
    ['1', 'missing_field', 'smdpAddress', 1],
    [' 1$smdp.example.com', 'missing_field', 'matchingId', 19],
    ['1$$A', 'address', 'smdpAddress', 2],
    ['1$smdp.example.com:443$A', 'address', 'smdpAddress', 18],
    ['LPA:1$user@smdp.example.com$A', 'address', 'smdpAddress', 10],
    ['1$smdp..example.com$A', 'address', 'smdpAddress', 7],
    ['1$-smdp.example.com$A', 'address', 'smdpAddress', 2],
    ['1$localhost$A', 'address', 'smdpAddress', 2],
    ['1$192.0.2.1$A', 'address', 'smdpAddress', 2],
    ['1$smdp.example.com$AB C', 'matching_id', 'matchingId', 21],
    ['1$smdp.example.com$ABC$3.1', 'oid', 'smdpOid', 23],
    ['1$smdp.example.com$ABC$1.40', 'oid', 'smdpOid', 23],
    ['1$smdp.example.com$ABC$1.3.06', 'oid', 'smdpOid', 23],
    ['1$smdp.example.com$ABC$$yes', 'confirmation_flag', 'confirmationCodeRequired', 24],
    ['1$smdp.example.com$ABC$$1234', 'confirmation_flag', 'confirmationCodeRequired', 24],
    ['https://esimsetup.example.com/qr?carddata=LPA:1$smdp.example.com$A', 'link', 'code', 0],
    [`1$smdp.example.com$${'A'.repeat(300)}`, 'too_long', 'code', 255],
  ])('refuses %j as %s of %s at %d', (text, code, field, position) => {
    expect(parseActivationCode(text)).toMatchObject({ issues: [{ code, field, position }] });
  });

  test('warns of a prefix and of a confirmation code, neither of which ADD_ESIM is known to take', () => {
    const parsed = parseActivationCode('LPA:1$smdp.example.com$ABC$$1');
    expect(parsed.issues === undefined && parsed.value.warnings.map(({ code }) => code)).toEqual(['prefix', 'confirmation_code']);
  });

  test.each([
    ['1$smdp.example.com$ABC', []],
    [' 1$smdp.example.com$ABC', ['white_space']],
    ['1$smdp.example.com$ABC\n', ['white_space']],
    ['1$smdp.example.com$ABC$$1 ', ['confirmation_code', 'white_space']],
    [' 1$smdp.example.com$ABC$$1', ['confirmation_code', 'white_space']],
  ])('warns of what ADD_ESIM may have trouble with in %j', (text, codes) => {
    const parsed = parseActivationCode(text);
    expect(parsed.issues === undefined && parsed.value.warnings.map(({ code }) => code)).toEqual(codes);
    const spaced = parsed.issues === undefined ? parsed.value.warnings.find(({ code }) => code === 'white_space')?.message : undefined;
    expect(spaced?.includes('confirmation flag')).toBe(spaced === undefined ? undefined : codes.length > 1);
  });

  test('counts the fields that it ignores', () => {
    expect(parseActivationCode('1$smdp.example.com$ABC$$0$a$b')).toMatchObject({ value: { ignoredFields: 2, warnings: [] } });
  });

  test('never throws, and says where in the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('1', '$', 'a', '.', 'L', ':', '-', ' ') }), fc.anything()),
        (text) => {
          const parsed = parseActivationCode(text as string);
          const length = typeof text === 'string' ? text.length : 0;
          expect(parsed.issues === undefined || (parsed.issues[0].position >= 0 && parsed.issues[0].position <= length)).toBe(true);
        },
      ),
    );
  });

  test('never repeats a part of the code in a message', () => {
    const secret = fc.stringMatching(/^[0-9A-F]{12,20}$/);
    fc.assert(
      fc.property(
        secret,
        fc.constantFrom('1$smdp$%', '%$smdp.example.com$A', '1$%', '1$smdp.example.com$A %', '1$a.b$c$%', '1$a.b$c$$%', 'http:%'),
        (id, template) => {
          const parsed = parseActivationCode(template.replace('%', id));
          expect(JSON.stringify(parsed.issues === undefined ? parsed.value.warnings : parsed.issues[0])).not.toContain(id);
        },
      ),
    );
  });
});

describe('formatActivationCode', () => {
  test('gives what parseActivationCode takes apart into the same parts', () => {
    fc.assert(
      fc.property(parts, fc.boolean(), (given, prefix) => {
        const text = formatActivationCode(given, { prefix });
        if (text.issues !== undefined) throw new Error(text.issues[0].message);
        const parsed = parseActivationCode(text.value);
        expect(parsed).toMatchObject({ value: { ...given, prefixed: prefix, ignoredFields: 0 } });
      }),
    );
  });

  test.each([
    [{ smdpAddress: 'smdp.example.com', matchingId: 'A$2.1', confirmationCodeRequired: false }, 'matchingId', 19],
    [{ smdpAddress: 'smdp.example.com$X', matchingId: '2.1', confirmationCodeRequired: false }, 'smdpAddress', 2],
    [{ smdpAddress: 'smdp.example.com', matchingId: 'A ', confirmationCodeRequired: false }, 'matchingId', 19],
    [{ smdpAddress: 'smdp.example.com', matchingId: 'A', smdpOid: '2.1$1', confirmationCodeRequired: false }, 'smdpOid', 21],
    [{ smdpAddress: 'localhost', matchingId: 'A', confirmationCodeRequired: true }, 'smdpAddress', 2],
  ])('refuses parts that would come back otherwise, with their place: %j', (given, field, position) => {
    expect(formatActivationCode(given)).toMatchObject({ issues: [{ field, position }] });
  });
});

describe('maskActivationCode', () => {
  test('leaves the server and nothing else', () => {
    expect(maskActivationCode('LPA:1$smdp.example.com$MATCH-123$1.3.6$1$x')).toBe('1$smdp.example.com$***');
  });

  test('leaves nothing of what it cannot read', () => {
    expect(maskActivationCode('1#smdp.example.com#MATCH-123')).toBe('***');
  });
});
