import { commandOf, runTurbo } from './run-turbo.ts';

/** Every check besides the tests; turbo.json says what each depends on. */
const checks = [
  'generate:check',
  'coverage',
  'breaking',
  'lint',
  'format:check',
  'unused',
  'conformance',
  'conformance:hostile',
  'bench',
  'pack:check',
  'test:release',
];

const { exitCode, failed } = await runTurbo([...checks, '--continue=always', '--output-logs=new-only'], { show: 'all' });
for (const task of failed) console.log(`failed: ${task}. Run: ${commandOf(task)}`);
console.log(`${checks.length} checks, ${failed.length} tasks failed`);
process.exitCode = exitCode;
