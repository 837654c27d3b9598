import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Expression } from '@amapi-spec/model';
import { formatFile } from '../../format-file.ts';
import { printModule } from './module.ts';
import { ownModules } from './own-modules.ts';
import { shapeModule } from './shape-module.ts';
import { enumType, field, miniModel, place, rule, shape } from './test/mini-model.ts';

const note = shape('NoteRequest', [field('text', { kind: 'string' })]);
const order = shape('OrderRequest', [
  field('mode', { kind: 'enum', enum: 'Mode' }),
  field('amount', { kind: 'int32' }),
  field('tags', { kind: 'list', items: { kind: 'string' } }),
  field('note', { kind: 'message', shape: 'NoteRequest' }),
]);
const bare = miniModel([note, order], [enumType('Mode', ['MODE_UNSPECIFIED', 'FAST', 'SLOW'])]);

const fastHasNote: Expression = {
  kind: 'or',
  arguments: [
    {
      kind: 'compare',
      operator: '!=',
      operand: { kind: 'value', place: place(bare, order, 'mode'), type: { kind: 'enum', enum: 'Mode' } },
      value: 'FAST',
    },
    {
      kind: 'compare',
      operator: '!=',
      operand: { kind: 'value', place: place(bare, order, 'note', 'text'), type: { kind: 'string' } },
      value: '',
    },
  ],
};
const amountGiven: Expression = { kind: 'has', place: place(bare, order, 'amount') };
const noEmptyTag: Expression = {
  kind: 'quantifier',
  operator: 'all',
  place: place(bare, order, 'tags'),
  over: 'list',
  variable: 'tag',
  body: {
    kind: 'compare',
    operator: '!=',
    operand: { kind: 'value', place: { root: { variable: 'tag' }, steps: [], type: { kind: 'string' } }, type: { kind: 'string' } },
    value: '',
  },
};

const rules = [
  rule('OrderRequest', 'fast_has_note', fastHasNote, { at: ['note', 'text'] }),
  rule('OrderRequest', 'amount_given', amountGiven, { at: ['amount'], severity: 'warning' }),
  rule('OrderRequest', 'tag_empty', noEmptyTag, { at: ['tags', '*'] }),
];
const model = miniModel([note, order], bare.enums, rules);

/** `RECORD=1` rewrites what is wanted. */
test('the module of a small request is the golden one', async () => {
  const context = { model, warning: new Set(['OrderRequest']), ruled: new Set(['OrderRequest']) };
  const body = shapeModule(order, ['verdict', 'warns', 'report'], rules, context);
  const path = 'gen/shapes/order-request.ts';
  const text = await formatFile(path, printModule({ body, path, own: ownModules(model) }));
  const golden = join(import.meta.dirname, 'test/scenarios/small-request/output/order-request.ts');
  if (process.env['RECORD'] === '1') {
    mkdirSync(dirname(golden), { recursive: true });
    writeFileSync(golden, text);
  }
  expect(text).toBe(readFileSync(golden, 'utf8'));
});
