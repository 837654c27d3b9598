import { basename, join } from 'node:path';
import { repository } from './repository.ts';
import { run } from './run.ts';
import { runTurbo } from './run-turbo.ts';
import { workspaces } from './workspaces.ts';

process.exitCode = await runBuilt(process.argv.slice(2));

/** Builds what a tool imports, then runs its `src/main.ts` with the arguments that follow, in this terminal: `run-built tools/conformance --runs 3000`. */
async function runBuilt([folder = '', ...args]: readonly string[]): Promise<number> {
  const tool = workspaces().find((workspace) => workspace.folder === folder);
  if (tool === undefined) {
    console.error(`no tool is called ${basename(folder)}`);
    return 2;
  }
  const { exitCode } = await runTurbo(['build', `--filter=${tool.name}...`], { show: 'work' });
  return exitCode === 0 ? run(process.execPath, [join(repository, folder, 'src/main.ts'), ...args]) : exitCode;
}
