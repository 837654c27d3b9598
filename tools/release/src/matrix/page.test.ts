import { expect, test } from 'vitest';
import { pageOf } from './page.ts';

test('a reason that two cells share is one footnote', () => {
  const cells = [{ is: 'yes' }, { is: 'no', reason: 'a' }, { is: 'not run', reason: 'b' }, { is: 'no', reason: 'a' }] as const;
  const page = pageOf([{ title: 'T', about: 'About.', corner: 'c', columns: ['1', '2', '3', '4'], rows: [{ name: 'r', cells }] }]);
  expect(page.slice(page.indexOf('## T'))).toBe(
    '## T\n\nAbout.\n\n| c | 1 | 2 | 3 | 4 |\n| --- | --- | --- | --- | --- |\n| r | yes | no [1] | not run [2] | no [1] |\n\n- [1] a\n- [2] b\n',
  );
});
