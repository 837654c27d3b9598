import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { run } from './run.ts';
import { runTurbo } from './run-turbo.ts';

const commands: ReadonlySet<string> = new Set(['check', 'rules', 'explain', 'matrix', 'decode', '--help', '-h', '--version', '-v']);

process.exitCode = await start(process.argv.slice(2));

/**
 * Builds what is not built yet, then judges the examples of this repository, those that are named or all; with other arguments it runs the
 * command-line tool, `check` unless another of its commands is named. Its paths are relative to the user's folder.
 */
async function start(args: readonly string[]): Promise<number> {
  const examples = args.every((arg) => arg.startsWith('spec/examples/'));
  const { exitCode } = await runTurbo(['build', `--filter=@amapi-spec/${examples ? 'tools-conformance' : 'cli'}`], { show: 'work' });
  if (exitCode !== 0) return exitCode;
  if (examples) return run(process.execPath, [join(repository, 'tools/conformance/src/examples/main.ts'), ...args]);
  const tool = join(repository, 'packages/cli/dist/main.js');
  const all = args[0] !== undefined && commands.has(args[0]) ? args : ['check', ...args];
  const userFolder = process.env['INIT_CWD'];
  return run(process.execPath, [tool, ...all], { cwd: userFolder !== undefined && existsSync(userFolder) ? userFolder : repository });
}
