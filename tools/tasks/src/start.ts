import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './repository.ts';
import { run } from './run.ts';
import { runTurbo } from './run-turbo.ts';

const commands: ReadonlySet<string> = new Set(['check', 'rules', 'explain', 'matrix', 'decode', '--help', '-h', '--version', '-v']);

process.exitCode = await start(process.argv.slice(2));

/**
 * Builds what is not built yet, then runs the command-line tool: `check` unless another of its commands is named.
 * Paths are relative to where the user stands; without any, the examples of this repository are judged.
 */
async function start(args: readonly string[]): Promise<number> {
  const { exitCode } = await runTurbo(['build', '--filter=@amapi-spec/cli'], { show: 'work' });
  if (exitCode !== 0) return exitCode;
  const tool = join(repository, 'packages/cli/dist/main.js');
  const all = args[0] !== undefined && commands.has(args[0]) ? args : ['check', ...args];
  return run(process.execPath, [tool, ...all], { cwd: workingDirectory(all) });
}

function workingDirectory(args: readonly string[]): string {
  const stands = process.env['INIT_CWD'];
  const judgesExamples = args[0] === 'check' && args.slice(1).every((arg) => arg.startsWith('--'));
  return judgesExamples || stands === undefined || !existsSync(stands) ? repository : stands;
}
