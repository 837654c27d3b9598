import { expect, test } from 'vitest';
import { replaceMarkedBlock } from './marked-block.ts';

const text = 'before\n<!-- generated:rules -->\nold\n<!-- /generated -->\nafter\n<!-- generated:codes -->\n<!-- /generated -->\n';

test('only the named block is replaced', () => {
  expect(replaceMarkedBlock(text, 'rules', '| new |\n')).toBe(
    'before\n<!-- generated:rules -->\n\n| new |\n\n<!-- /generated -->\nafter\n<!-- generated:codes -->\n<!-- /generated -->\n',
  );
});

test('replacing twice gives the same text', () => {
  const once = replaceMarkedBlock(text, 'codes', 'x') ?? '';
  expect(replaceMarkedBlock(once, 'codes', 'x')).toBe(once);
});

test('a missing opening or closing marker is reported as undefined', () => {
  expect(replaceMarkedBlock(text, 'nothing', 'x')).toBeUndefined();
  expect(replaceMarkedBlock('<!-- generated:a -->', 'a', 'x')).toBeUndefined();
});
