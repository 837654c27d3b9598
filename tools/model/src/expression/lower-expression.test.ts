import { describe, expect, it, test } from 'vitest';
import { expressionDiagnostics } from './diagnostics.ts';
import { lowerExpression } from './lower-expression.ts';
import { printCel } from './print-cel.ts';
import { wideIndex } from '../test/wide-command.ts';

function lower(text: string, subject = 'CommandRequest') {
  return lowerExpression(text, subject, wideIndex);
}

describe('an expression of the subset', () => {
  test.each([
    // [text, what it prints as when lowered]
    ["this.newPassword != ''"],
    ["'' != this.newPassword", "this.newPassword != ''"],
    ['35 <= size(this.newPassword)', 'size(this.newPassword) >= 35'],
    ['this.names.size() > 0', 'size(this.names) > 0'],
    ['size(this.texts) == 0'],
    ['this.done'],
    ['!this.done'],
    ['this.done == false'],
    ['has(this.duration) && !has(this.addEsimParams.activationCode)'],
    ["this.type in ['LOCK', 'WIPE']"],
    ["this.type in ['LOCK', 'LOCK']", "this.type in ['LOCK']"],
    ["this.addEsimParams.activationCode.matches('^[0-9]+$')"],
    ["this.newPassword.matches('^[0-9]{1,5}$')"],
    ["matches(this.newPassword, '^[0-9]')", "this.newPassword.matches('^[0-9]')"],
    ["this.newPassword.startsWith('a') || this.newPassword.endsWith('b') || this.newPassword.contains('c')"],
    ["this.names.all(x, x != '')"],
    ["this.parts.exists(p, p.text == 'a')"],
    ["this.parts.all(x, x.parts.all(x, x.text == 'a'))", "this.parts.all(x, x.parts.all(x2, x2.text == 'a'))"],
    ["this.texts.all(k, size(this.texts[k]) <= 4096 && k != '')"],
    ["has(this.type) ? this.type != 'LOCK' : this.done"],
    ["has(this.type) && this.type != 'COMMAND_TYPE_UNSPECIFIED'"],
    ["!has(this.type) || this.type == 'COMMAND_TYPE_UNSPECIFIED'"],
    ["this.lockFlags.exists(f, f == 'LOCK_FLAG_UNSPECIFIED')"],
    ["(this.newPassword == 'a' && this.done) == true", "this.newPassword == 'a' && this.done"],
    ['(this.done || has(this.duration)) && (has(this.type) ? this.done : has(this.duration))'],
    ['1 < 2 && this.done', 'this.done'],
    ['!(!(this.done))', 'this.done'],
    ["size('añ😀') == 3", 'true'],
    ["'b' in ['a'] || 'abc'.startsWith('ab') && 'abc'.matches('c$')", 'true'],
    ['this.names.all(x, 1 == 1)', 'true'],
    ['this.newPassword in []', 'false'],
    ["['a', 'b'].exists(p, this.newPassword.startsWith(p))", "this.newPassword.startsWith('a') || this.newPassword.startsWith('b')"],
    ["['a'].all(n, this.names.all(n, n != 'b') && this.newPassword != n)", "this.names.all(n, n != 'b') && this.newPassword != 'a'"],
    ["this.newPassword == 'it\\'s \\\\ \\n'", "this.newPassword == 'it\\'s \\\\ \\u000a'"],
  ])('%s', (text, want = text) => {
    const result = lowerExpression(text, 'CommandRequest', { ...wideIndex, variables: {} });
    expect(result).toMatchObject({ ok: true });
    if (result.ok) expect(printCel(result.expression)).toBe(want);
  });

  it('flattens chains that CEL balances', () => {
    const result = lower("this.done && has(this.type) && has(this.duration) && this.newPassword != ''");
    expect(result.ok && result.expression.kind === 'and' && result.expression.arguments.length).toBe(4);
  });

  it('lists each place that it reads once, with * for elements', () => {
    const result = lower(
      "this.names.all(n, n != '') && this.parts.all(p, p.text != 'x' || has(this.duration)) && this.texts.all(k, this.texts[k] != k || k != 'a') && this.done",
      '',
    );
    expect(result.ok).toBe(false);
    const good = lower(
      "this.names.all(n, n != '') && this.parts.all(p, p.text != 'x' || has(this.duration)) && this.texts.all(k, this.texts[k] != 'a') && has(this.duration)",
    );
    expect(good.ok && good.reads).toEqual([
      ['names'],
      ['names', '*'],
      ['parts'],
      ['parts', '*', 'text'],
      ['duration'],
      ['texts'],
      ['texts', '*'],
    ]);
  });

  it('takes variables with given types for the cases of others', () => {
    const result = lowerExpression('x == 3 && y.all(e, e)', '', {
      ...wideIndex,
      variables: { x: { kind: 'int' }, y: { kind: 'list', items: { kind: 'bool' } } },
    });
    expect(result).toMatchObject({ ok: true, reads: [] });
  });
});

describe('what the rule language refuses', () => {
  test.each([
    // [text, code, the text at the offset]
    ['this.newPassword ==', 'expression-syntax', '=='],
    ['this.newPassword', 'expression-not-boolean', 'newPassword'],
    ["that.newPassword != ''", 'expression-unknown-name', 'that'],
    ['.this.done', 'expression-unsupported', 'this.done'],
    ["this.done && this.newPasword != ''", 'expression-unknown-field', 'newPasword'],
    ['has(this.addEsimParams.iccId)', 'expression-unknown-field', 'iccId'],
    ["this.type == 'LOK'", 'expression-unknown-enum-value', "'LOK'"],
    ["this.type in ['LOCK', 'LOK']", 'expression-unknown-enum-value', "'LOK'"],
    ['this.newPassword == 3', 'expression-type-mismatch', '3'],
    ['this.done == 3', 'expression-type-mismatch', '3'],
    ["1 == 'a'", 'expression-type-mismatch', '=='],
    ['size(this.done) == 1', 'expression-type-mismatch', 'size'],
    ["this.lockFlags.matches('a')", 'expression-type-mismatch', 'matches'],
    ['this.newPassword == this.addEsimParams.activationCode', 'expression-two-places', '=='],
    ['this.newPassword.contains(this.addEsimParams.activationCode)', 'expression-two-places', 'contains'],
    ["this.newPassword < 'a'", 'expression-order', '<'],
    ["'a' < 'b'", 'expression-order', '<'],
    ["this.duration == '3s'", 'expression-only-has', '=='],
    ["this.addEsimParams != 'a'", 'expression-only-has', '!='],
    ['size(this.newPassword) + 1 == 3', 'expression-unsupported', '+'],
    ['size(this.names.map(x, x)) == 0', 'expression-unsupported', 'map'],
    ["this.names.filter(x, x == 'a').all(x, x != '')", 'expression-unsupported', 'filter'],
    ["this.newPassword.lowerAscii() == 'a'", 'expression-unsupported', 'lowerAscii'],
    ["this.names[0] == 'a'", 'expression-map-entry', '[0]'],
    ["this.texts['en'] == 'a'", 'expression-map-entry', "['en']"],
    ["this.names.all(x, this.texts[x] == 'a')", 'expression-map-entry', '[x]'],
    ['this.newPassword == null', 'expression-literal', 'null'],
    ['size(this.newPassword) == 1u', 'expression-literal', '1u'],
    ['size(this.newPassword) == 4294967296', 'expression-literal', '4294967296'],
    ['has(this)', 'expression-has-argument', 'has'],
    ["'a' in this.names", 'expression-in-list', 'in'],
    ['this.newPassword in [this.addEsimParams.activationCode]', 'expression-in-list', 'activationCode]'],
    ["['a', this.newPassword].all(x, x == 'a')", 'expression-in-list', 'newPassword'],
    ["this.newPassword.all(x, x == 'a')", 'expression-macro', 'all'],
    ["this.names.all(this, this == 'a')", 'expression-macro', 'all'],
    ['this.names.exists(1, true)', 'expression-macro', 'exists'],
    ["this.newPassword.matches('a.b')", 'expression-regex', "'a.b'"],
    ["this.done || this.newPassword.matches('^a+$')", 'expression-unbounded', 'matches'],
    ["this.names.all(n, n.matches('^a{2,}'))", 'expression-unbounded', 'matches'],
    ["this.type != 'COMMAND_TYPE_UNSPECIFIED'", 'expression-zero-value', '!='],
    ["has(this.duration) && this.type != 'COMMAND_TYPE_UNSPECIFIED'", 'expression-zero-value', '!='],
    ["has(this.type) || this.type == 'COMMAND_TYPE_UNSPECIFIED'", 'expression-zero-value', '=='],
    ['1 < 2 || this.done', 'expression-constant', '1'],
  ])('%s', (text, code, at) => {
    const result = lower(text);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.problems.map((problem) => problem.code)).toEqual([code]);
    const [problem] = result.problems;
    expect(text.slice(problem?.offset)).toMatch(new RegExp(`^${at.replace(/[\W]/g, '\\$&')}`));
    const slots = [
      ...expressionDiagnostics[problem!.code].message.matchAll(/\{(\w+)\}/g),
      ...expressionDiagnostics[problem!.code].advice.matchAll(/\{(\w+)\}/g),
    ];
    for (const [, slot = ''] of slots) expect(problem?.slots).toHaveProperty([slot]);
  });

  it.each([
    ['has(this.device.seen)', 'has'],
    ['has(this.device.ownership) && this.device.apiLevel > 3', 'has'],
    ["this.command.done || this.device.ownership == 'OWNERSHIP_UNSPECIFIED'", '=='],
  ])('of a rule on a device: asking whether a fact is known, in %s', (text, at) => {
    const result = lower(text, 'CommandForDevice');
    expect(!result.ok && result.problems.map(({ code }) => code)).toEqual(['expression-unknown-fact']);
    if (!result.ok) expect(text.slice(result.problems[0]?.offset).startsWith(at)).toBe(true);
  });

  it('reports all problems at once, in the order of the text', () => {
    const result = lower("this.nope == 1 || this.type == 'NO' || this.names.all(x, x.y)");
    expect(!result.ok && result.problems.map((problem) => problem.code)).toEqual([
      'expression-unknown-field',
      'expression-unknown-enum-value',
      'expression-unsupported',
    ]);
  });
});

describe('the params of a rule', () => {
  const constants = new Map(
    [
      { name: 'min', value: 6 },
      { name: 'minimum', value: 7 },
      { name: 'start', value: "it's" },
    ].map((constant) => [constant.name, constant]),
  );

  test.each([
    // [text, the same with the params filled in, the params that it uses]
    ['size(this.newPassword) >= min', 'size(this.newPassword) >= 6', ['min']],
    [
      'min <= size(this.newPassword) || size(this.names) == minimum',
      '6 <= size(this.newPassword) || size(this.names) == 7',
      ['min', 'minimum'],
    ],
    ['this.newPassword.startsWith(start)', String.raw`this.newPassword.startsWith('it\'s')`, ['start']],
    [
      '[min, 9].exists(n, size(this.newPassword) == n && n != minimum)',
      '[6, 9].exists(n, size(this.newPassword) == n && n != 7)',
      ['min', 'minimum'],
    ],
    ["this.newPassword == 'min'", "this.newPassword == 'min'", []],
  ])('%s', (text, filled, used) => {
    const result = lowerExpression(text, 'CommandRequest', { ...wideIndex, constants });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const plain = lower(filled);
    expect([result.text, [...result.constants]]).toEqual([filled, used]);
    expect(result.expression).toEqual(plain.ok && plain.expression);
  });

  test.each([
    ['this.newPassword == min', 'expression-type-mismatch'],
    ['size(this.newPassword) >= start', 'expression-type-mismatch'],
    ['this.type == start', 'expression-unknown-enum-value'],
    ['this.names.all(min, size(min) > 0)', 'expression-hidden-param'],
    ['size(this.newPassword) >= max', 'expression-unknown-name'],
    ['min < minimum', 'expression-constant'],
  ])('%s has a problem: %s', (text, code) => {
    const result = lowerExpression(text, 'CommandRequest', { ...wideIndex, constants });
    expect(!result.ok && result.problems.map((problem) => problem.code)).toEqual([code]);
  });
});
