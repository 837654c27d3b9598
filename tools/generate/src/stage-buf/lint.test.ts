import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runBuf } from './run-buf.ts';

const folder = dirname(fileURLToPath(import.meta.resolve('@amapi-spec/protobuf/package.json')));

describe('the .proto files', () => {
  test('pass buf lint, which also type-checks the CEL rules', async () => {
    expect(await runBuf(folder, ['lint'])).toBe('');
  });

  test('are laid out as buf format would', async () => {
    expect(await runBuf(folder, ['format', '--diff', '--exit-code', '--path', 'proto/google/android'])).toBe('');
  });
});
