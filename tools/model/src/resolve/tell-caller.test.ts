import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadModel } from '../load-model.ts';
import { tellCaller } from './tell-caller.ts';

const source = [{ document: 'page', section: 'x' }];

test('remarks for callers follow the description, effects before notes, and no others', () => {
  const effects = [
    { text: 'It reboots.', source },
    { text: 'It forgets.', audience: 'caller' as const, source },
  ];
  const notes = [
    { text: 'Wait first.', audience: 'caller' as const, source },
    { text: 'Rarely used.', source },
  ];
  expect(tellCaller('Does it.', { effects, notes })).toBe('Does it. It forgets. Wait first.');
  expect(tellCaller('Does it.', { effects: [], notes: [] })).toBe('Does it.');
});

test('every remark for callers stands at its value of CommandType and at its params member', () => {
  const { model } = loadModel(join(import.meta.dirname, '../../../..'));
  const values = model?.enums.find(({ name }) => name === 'CommandType')?.values;
  const fields = (model?.shapes ?? []).filter(({ schema }) => schema === 'Command').flatMap((shape) => shape.fields);
  const missing = (model?.commands ?? []).flatMap(({ type, params, effects, notes }) =>
    [...effects, ...notes]
      .filter(({ audience }) => audience === 'caller')
      .filter(
        ({ text }) =>
          values?.find(({ name }) => name === type)?.description.includes(text) !== true ||
          fields.some(({ name, description }) => name === params?.field && !description.includes(text)),
      )
      .map(({ text }) => `${type}: ${text}`),
  );
  expect(missing).toEqual([]);
  expect(values?.find(({ name }) => name === 'ADD_ESIM')?.description).toContain('leave a few minutes');
});
