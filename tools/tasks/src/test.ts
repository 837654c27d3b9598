import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { commandOf, runTurbo } from './run-turbo.ts';
import { addReport, noTotals, reportFile } from './test-totals.ts';
import { workspaces } from './workspaces.ts';

process.exitCode = await test(process.argv.slice(2));

/**
 * Runs every test and compiles the type tests, or runs the tests whose files the arguments name, and says over all workspaces how many passed and
 * failed: from the reports of the tasks, which the cache brings back for those that did not have to run.
 */
async function test(names: readonly string[]): Promise<number> {
  const tested = workspaces().filter(({ scripts }) => scripts['test'] !== undefined);
  for (const { folder } of tested) rmSync(join(repository, folder, reportFile), { force: true });
  // Golden files are outputs that the cache does not know of.
  const forced = process.env['RECORD'] === undefined ? [] : ['--force'];
  const tasks = names.length > 0 ? ['test'] : ['test', 'types'];
  const { exitCode, failed } = await runTurbo(
    [
      ...tasks,
      '--continue=always',
      '--output-logs=new-only',
      ...forced,
      ...(names.length > 0 ? ['--', '--passWithNoTests', ...names] : []),
    ],
    { show: 'all' },
  );
  const types = names.length === 0 ? 1 : 0;
  const typesFailed = failed.some((task) => task.endsWith('#types'));
  const totals = tested.reduce((sum, { folder }) => addReport(sum, join(repository, folder, reportFile)), {
    ...noTotals,
    passed: typesFailed ? 0 : types,
    failed: typesFailed ? types : 0,
  });
  for (const task of failed) console.log(`failed: ${task}. Run: ${commandOf(task)}`);
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  return exitCode === 0 && totals.failed === 0 ? 0 : 1;
}
