import { describe, expect, test } from 'vitest';
import { redactText } from './index.ts';

const code = 'LPA:1$rsp.example.com$A1B2-C3D4';
const nest = (text: string, layers: number): string => (layers === 0 ? text : JSON.stringify({ text: nest(text, layers - 1) }));
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('masks in a text', () => {
  test.each<[given: string, want: string]>([
    // Activation codes
    [`use ${code}, please`, 'use [redacted], please'],
    ['use 1$rsp.example.com$A1B2$1.3.6.1$1 now', 'use [redacted] now'],
    ['1$rsp.example.com$', '[redacted]'],
    ['LPA:1.rsp.example.com-A1B2', '[redacted]'],
    ['https://a.example/?carddata=LPA%3A1%24rsp.example.com%24A1B2&b=2', 'https://a.example/?carddata=[redacted]&b=2'],
    ['{"code":"1$rsp.example.com$A1B2","n":1}', '{"code":"[redacted]","n":1}'],
    // Credentials
    ['Authorization: Bearer abc.def\r\nHost: a', 'Authorization: [redacted]\r\nHost: a'],
    ['sent Bearer AbCdEf0123 to a', 'sent Bearer [redacted] to a'],
    ['token ya29.a0AfH6 ended', 'token [redacted] ended'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl!', '[redacted]!'],
    ['https://me:hunter2@a.example/x', 'https://me:[redacted]@a.example/x'],
    ['{"key":"-----BEGIN PRIVATE KEY-----\\nMIIE\\n-----END PRIVATE KEY-----\\n"}', '{"key":"[redacted]-----END PRIVATE KEY-----\\n"}'],
    // Identifiers
    ['eid 89049032123451234512345678901235.', 'eid [redacted].'],
    ['8904 9032 1234 5123 4512 3456 7890 1235', '[redacted]'],
    ['2026-11-25 8988211000000530082', '2026-11-25 [redacted]'],
    ['(8988-2110-0000-0530-082F)', '([redacted])'],
    ['ICCID8988211000000530082F', 'ICCID[redacted]'],
    ['swapped 988812010000005003F2', 'swapped [redacted]'],
    ['swapped 988812010000003580F2.', 'swapped [redacted].'],
    // What follows a name
    ['{"newPassword":"a\\"b\\\\","x":1}', '{"newPassword":"[redacted]","x":1}'],
    ["{ newPassword: 'hunter2', type: 'LOCK' }", "{ newPassword: '[redacted]', type: 'LOCK' }"],
    ['{"eid":12,"iccId":null}', '{"eid":"[redacted]","iccId":"[redacted]"}'],
    ['{"activationCode":{"raw":["x","]"]},"type":"LOCK"}', '{"activationCode":"[redacted]","type":"LOCK"}'],
    ['{"n\\u0065wPassword":"hunter2"}', '{"n\\u0065wPassword":"[redacted]"}'],
    ['failed with {"newPassword":"hunter', 'failed with {"newPassword":"[redacted]'],
    ['type=LOCK&newPassword=hunter2&x=1', 'type=LOCK&newPassword=[redacted]&x=1'],
    ['a[newPassword]=hunter2', 'a[newPassword]=[redacted]'],
    ['%7B%22newPassword%22%3A%22hunter2%22%7D=', '%7B%22newPassword%22%3A%22[redacted]%22%7D='],
    ['type: LOCK\nnewPassword: correct horse battery\n', 'type: LOCK\nnewPassword: [redacted]\n'],
    ['name="newPassword"\r\n\r\nhunter2\r\n--x', 'name="newPassword"\r\n\r\n[redacted]\r\n--x'],
    ['<newPassword>hunter2</newPassword>', '<newPassword>[redacted]</newPassword>'],
    ['curl --new-password hunter2 --x 1', 'curl --new-password [redacted] --x 1'],
    ['Invalid value at \'new_password\' (TYPE_STRING), "hunter2"', 'Invalid value at \'new_password\' (TYPE_STRING), "[redacted]"'],
    ['[["cookie","sid=1"],["a","b"]]', '[["cookie","[redacted]"],["a","b"]]'],
    ['{"name":"newPassword","value":"hunter2"}', '{"name":"newPassword","value":"[redacted]"}'],
    ['{&quot;newPassword&quot;:&quot;hunter2&quot;}', '{&quot;newPassword&quot;:&quot;[redacted]&quot;}'],
    ['newPassword: >-\n  correct\n  horse\nx: 1', 'newPassword: [redacted]\nx: 1'],
    ['newPassword "hunter2" is bad, newPassword was \'hunter3\'', 'newPassword "[redacted]" is bad, newPassword was \'[redacted]\''],
    // What repeats it
    ['{"newPassword":"hunter2"} hunter2 is short', '{"newPassword":"[redacted]"} [redacted] is short'],
    // Base64
    [base64('{"newPassword":"hunter2","x":1}').slice(0, -3), base64('{"newPassword":"[redacted]","x":1')],
    [
      base64(JSON.stringify({ x: 'y'.repeat(50), newPassword: 'hunter2' })).replace(/.{76}/g, '$&\n'),
      base64(JSON.stringify({ x: 'y'.repeat(50), newPassword: '[redacted]' })),
    ],
    [`data=${base64('{"newPassword":"hunter2"}')}.`, `data=${base64('{"newPassword":"[redacted]"}')}.`],
  ])('%s', (given, want) => {
    expect(redactText(given)).toBe(want);
    expect(redactText(want)).toBe(want);
  });

  test.each([
    'enterprises/LC01abc/devices/3f89882110000005/operations/1786048723669',
    'enterprises/LC01abc/devices/8988211000000530/operations/1786048723669',
    'at 1786048723669 and 1786048723669000000 ns, 89882110000005300823456 of 18446744073709551615',
    'sha1 8988211000000530082a8988211000000530082b, 2026-11-25T12:00:00.123456789Z, +49 89 123 456 78',
    '550e8400-e29b-41d4-a716-446655440000',
    '0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1',
    'newPassword: must be set; newPassword is too short; RESET_PASSWORD: yes',
    'Bearer authentication is needed (WWW-Authenticate: Bearer realm="x"), see basic information',
    'costs 1$ and 5$; 100%25 of a\\b \\d+ C:\\new\\table &amp; aGVsbG8gd29ybGQsIGhlbGxv internationalization',
    '{"a":[1,2,{"b":"c"}],"n":12345678901234567890123}',
    '{ "type" : "LOCK",\n\t"passwordRequirements": 1, "newPassword": "" }',
  ])('leaves %s', (text) => {
    expect(redactText(text)).toBe(text);
  });
});

test('identifiers stay when asked for', () => {
  const text = '{"eid":"89049032123451234512345678901235","x":"8988211000000530082"}';
  expect(redactText(text, { keepIdentifiers: true })).toBe(text);
});

test('looks six layers deep, and masks what has more whole', () => {
  const secret = '{"x":"say \\u0031$a.example$B"}';
  for (const layers of [0, 1, 2, 3, 4]) {
    const text = redactText(nest(secret, layers));
    expect(text).not.toContain('example');
    expect(text).toContain('say [redacted]');
  }
  expect(redactText(nest(secret, 8))).toBe('[redacted]');
  let wrapped = 'say 1$a.example$B';
  for (let layer = 0; layer < 5; layer++) wrapped = base64(`{"data":"${wrapped}"}`);
  let shown = redactText(wrapped);
  for (let layer = 0; layer < 5; layer++) shown = (JSON.parse(Buffer.from(shown, 'base64').toString()) as { data: string }).data ?? '';
  expect(shown).toContain('say [redacted]');
});

test('values of the caller are masked, wherever they occur', () => {
  const options = { secrets: ['Ada Lovelace', 'x'] };
  expect(redactText('Ada Lovelace: x+y, xy, Ada%20Lovelace', options)).toBe('[redacted]: [redacted]+y, xy, [redacted]');
});

test('of a great many secrets no text is kept', () => {
  const secrets = Array.from({ length: 40_000 }, (_, index) => String.fromCharCode(40_000 - index).repeat(30));
  expect(redactText('LOCK', { secrets })).toBe('[redacted]');
});

test('what is no text is not printed', () => {
  expect(redactText({ newPassword: 'x' } as never)).toBe('[redacted]');
});
