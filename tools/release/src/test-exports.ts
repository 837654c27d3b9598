import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { Tarball } from './pack.ts';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { runProgram } from './run-program.ts';

const attw = join(repository, 'tools/release/node_modules/.bin/attw');

/** Holds a tarball against publint and attw (for ESM): returns what they say, nothing when they are content. */
export async function testExports(tarball: Tarball): Promise<string[]> {
  const bytes = readFileSync(tarball.file);
  const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(bytes).buffer } });
  const said = messages.map((message) => `${tarball.name}: publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`);
  // Data (JSON, .proto, descriptors) has no types to look for.
  const data = Object.entries(pkg['exports'] as Record<string, unknown>).filter(([, target]) => typeof target === 'string');
  try {
    const options = ['--profile', 'esm-only', '--format', 'ascii', '--no-emoji', '--no-color'];
    runProgram(attw, [tarball.file, ...options, '--exclude-entrypoints', ...data.map(([subpath]) => subpath.replace(/^\.\//, ''))], {
      cwd: repository,
    });
    return said;
  } catch (error) {
    return [...said, `${tarball.name}: attw: ${error instanceof Error ? error.message : String(error)}`];
  }
}
