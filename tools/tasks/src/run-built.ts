import { join } from 'node:path';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { run } from './run.ts';
import { runTurbo } from './run-turbo.ts';
import { workspaces } from './workspaces.ts';

process.exitCode = await runBuilt(process.argv.slice(2));

/** Builds what a tool imports, then runs a program of it with the arguments that follow, in this terminal: `tools/conformance/src/main.ts --runs 3000`. */
async function runBuilt([program = '', ...args]: readonly string[]): Promise<number> {
  const tool = workspaces().find(({ folder }) => program.startsWith(`${folder}/`));
  if (tool === undefined) {
    console.error(`${program} is in no workspace`);
    return 2;
  }
  const { exitCode } = await runTurbo(['build', `--filter=${tool.name}`], { show: 'work' });
  return exitCode === 0 ? run(process.execPath, [join(repository, program), ...args]) : exitCode;
}
