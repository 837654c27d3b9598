import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './repository.ts';
import { run } from './run.ts';

const vendored = 'packages/protobuf/src/vendor';

if (import.meta.main) process.exitCode = build();

/**
 * Builds every package: third-party files if they are not there yet, then bundles.
 * Progress goes to stderr, so that what a command prints after it stands alone on stdout. Returns an exit code.
 */
export function build(): number {
  if (!existsSync(join(repository, vendored))) {
    console.error('generate: third-party Protobuf files');
    const generated = run(process.execPath, ['tools/generate/src/main.ts'], { stdout: 'stderr' });
    if (generated !== 0) return generated;
  }
  console.error('build: packages');
  const packages = readdirSync(join(repository, 'packages')).map((name) => join('packages', name));
  return run(process.execPath, ['tools/bundle/src/main.ts', ...packages], { stdout: 'stderr' });
}
