import { describe, expect, it, test } from 'vitest';
import type { Expression } from '../contract/expression.ts';
import { lowerExpression } from './lower-expression.ts';
import { printCel, quoteCel } from './print-cel.ts';
import { wideIndex } from '../test/wide-command.ts';

function lower(text: string, subject = 'CommandRequest'): Expression {
  const result = lowerExpression(text, subject, wideIndex);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.expression;
}

describe('names', () => {
  const expression = lower("this.addEsimParams.activationCode != '' && this.type in ['LOCK', 'ADD_ESIM'] && has(this.addEsimParams)");
  const numbers = ['COMMAND_TYPE_UNSPECIFIED', 'LOCK', 'ADD_ESIM'];

  test.each([
    ['as written', {}, "this.addEsimParams.activationCode != '' && this.type in ['LOCK', 'ADD_ESIM'] && has(this.addEsimParams)"],
    [
      'of the .proto',
      { names: 'proto' },
      "this.add_esim_params.activation_code != '' && this.type in ['LOCK', 'ADD_ESIM'] && has(this.add_esim_params)",
    ],
    [
      'below another root, with enum constants',
      { names: 'proto', root: 'this.command', enumValue: (name: string, value: string) => `${name}.${numbers.indexOf(value)}` },
      "this.command.add_esim_params.activation_code != '' && this.command.type in [CommandType.1, CommandType.2] && has(this.command.add_esim_params)",
    ],
  ] as const)('%s', (_name, options, want) => {
    expect(printCel(expression, options)).toBe(want);
  });
});

it.each([
  '(this.done || has(this.duration)) && !(this.done && has(this.type))',
  '(has(this.type) ? this.done : has(this.duration)) ? this.done : !this.done',
  "this.parts.all(x, x.parts.exists(y, y.text == 'a' || x.text == 'b'))",
  "!this.texts.all(k, size(this.texts[k]) <= 3 && (k == 'en' || this.texts[k].startsWith('a')))",
  "!(this.newPassword == 'a') || !(this.newPassword in ['b', 'c'])",
])('prints what lowers to the same tree: %s', (text) => {
  const expression = lower(text);
  expect(lower(printCel(expression))).toEqual(expression);
});

test.each([
  ['plain', "'plain'"],
  ["it's", "'it\\'s'"],
  ['a\\d', "'a\\\\d'"],
  ['\n\u2028', "'\\u000a\\u2028'"],
  ['é😀', "'é😀'"],
])('quotes %j', (text, want) => {
  expect(quoteCel(text)).toBe(want);
});
