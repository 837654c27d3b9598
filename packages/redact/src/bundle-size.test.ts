import { describe, expect, test } from 'vitest';
import { bundle } from '@amapi-spec/tools-shared/bundle.ts';

const folder = import.meta.dirname;

/** Bytes, minified and gzipped. A ceiling moves only in the commit that needs it, which says why. */
const ceilings: [what: string, code: string, ceiling: number][] = [
  ['redaction of a value', "export { redact } from './index.ts'", 7700],
  ['redaction of a text', "export { redactText } from './index.ts'", 5700],
];

describe('a bundle holds only what is used', () => {
  test.each(ceilings)('%s', (_, code, ceiling) => {
    expect(bundle(code, folder).gzipped).toBeLessThanOrEqual(ceiling);
  });

  test('of nothing is nothing: importing runs nothing', () => {
    // Without the promise of package.json: the bundler looks for itself.
    expect(bundle("import './index.ts'", folder, true).text.trim()).toBe('');
  });
});
