import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { repository } from './repository.ts';
import { installed, run } from './run.ts';
import { printTotals } from './test-totals.ts';

process.exitCode = test(process.argv.slice(2));

/** Builds, checks the type tests, runs every test (or those that the arguments name), and says how many passed and failed. */
function test(args: readonly string[]): number {
  const built = build();
  if (built !== 0) return built;
  console.error('types: tests and type tests');
  const typed = run(installed('tsc'), ['-p', 'tsconfig.test.json']);
  const report = 'node_modules/.cache/vitest.json';
  rmSync(join(repository, report), { force: true });
  const tested = run(installed('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args]);
  if (typed !== 0) console.error('The type tests do not compile: see above. Run: pnpm types');
  return printTotals(report, typed === 0) && tested === 0 ? 0 : 1;
}
