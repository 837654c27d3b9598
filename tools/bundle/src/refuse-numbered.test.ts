import { expect, test } from 'vitest';
import { refuseNumbered } from './refuse-numbered.ts';

test('a module that got a number because its name was taken is refused', () => {
  expect(() => refuseNumbered(['rules.js', 'rules2.js'])).toThrow(
    'dist/rules2.js: put what others import from there into a module of its own',
  );
});

test.each([[['es10.js', 'shared.js']], [['draft07.js', 'draft.d.ts', 'draft07.js.map']], [['rules.js', 'rules.js.map', 'rules.d.ts']]])(
  'names of their own pass: %s',
  (files) => {
    expect(() => refuseNumbered(files)).not.toThrow();
  },
);
