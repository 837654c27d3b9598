import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '@amapi-spec/tools-shared/repository.ts';

const printLoaded = `import { registerHooks } from 'node:module';
registerHooks({ load(url, context, next) { console.log(url); return next(url, context); } });
const { run } = await import('./packages/cli/dist/index.js');
const ignore = async () => undefined;
process.exitCode = await run(process.argv.slice(1), { cwd: '.', out: ignore, err: ignore, input: [], colors: false, progress: false });`;

/** Runs the built tool, and names the packages of which it loaded anything. */
function loadedPackages(args: readonly string[], code = 0): string[] {
  const options = ['--input-type=module', '--eval', printLoaded, '--', ...args];
  const { stdout, status } = spawnSync(process.execPath, options, { cwd: repository, encoding: 'utf8' });
  expect(status).toBe(code);
  const files = [...stdout.matchAll(/^file:.*\/(?:packages|node_modules)\/((?:@[\w-]+\/)?[\w-]+)\/.*$/gm)];
  const names = new Set<string>(files.map(([, name = '']) => name));
  return [...names].toSorted();
}

test.each([
  ['--version', ['cli', 'commander']],
  ['matrix', ['cli', 'commander', 'picocolors', 'validators']],
  ['rules', ['cli', 'commander', 'picocolors', 'validators']],
])('%s loads what it needs and no more', (command, packages) => {
  expect(loadedPackages([command])).toEqual(packages);
});

test('what makes fixes is loaded where there is something to mend, and only then', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cli-lazy-'));
  writeFileSync(join(folder, 'right.json'), '{ "type": "LOCK" }');
  writeFileSync(join(folder, 'wrong.json'), '{ "type": "lock" }');
  expect(loadedPackages(['check', join(folder, 'right.json')])).not.toContain('diff');
  expect(loadedPackages(['check', join(folder, 'wrong.json')], 1)).toContain('diff');
  expect(loadedPackages(['check', join(folder, 'wrong.json'), '--format', 'json'], 1)).not.toContain('diff');
  rmSync(folder, { recursive: true });
});
