import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { installed } from './run.ts';

/** How a run of turbo ended. */
export interface TurboRun {
  readonly exitCode: number;
  /** Tasks that failed, such as `@amapi-spec/cli#test`; those that depend on them did not run. */
  readonly failed: readonly string[];
}

/** The command that runs one task alone, without the cache. */
export function commandOf(task: string): string {
  const [workspace = '', script = ''] = task.split('#');
  const chosen = workspace === '//' ? '' : `--filter ${workspace} `;
  return `npx --yes pnpm@12.21.0 ${chosen}run ${script}`;
}

/** How to run turbo. */
export interface TurboOptions {
  /** `all`: each line as it comes, on stdout. `work`: on stderr, and only when something is not in the cache. */
  readonly show: 'all' | 'work';
}

const summaries = join(repository, '.turbo/runs');
const work = /cache miss|cache bypass|ERROR|error/;

/** Runs tasks of turbo.json to their end, without telemetry, and tells which failed. */
export async function runTurbo(args: readonly string[], { show }: TurboOptions): Promise<TurboRun> {
  rmSync(summaries, { recursive: true, force: true });
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' };
  const logs = show === 'work' ? ['--output-logs=new-only'] : [];
  const child = spawn(installed('turbo'), ['run', ...args, ...logs, '--summarize'], {
    cwd: repository,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let held: string | undefined = '';
  const print = (text: string): void => {
    if (show === 'all') process.stdout.write(text);
    else if (held === undefined) process.stderr.write(text);
    else {
      held += text;
      if (!work.test(held)) return;
      process.stderr.write(`building what is not built yet, which is kept for the next time\n${held}`);
      held = undefined;
    }
  };
  child.stdout.setEncoding('utf8').on('data', print);
  child.stderr.setEncoding('utf8').on('data', print);
  const exitCode = await new Promise<number>((resolve) => {
    child.on('error', (error) => {
      console.error(`turbo cannot be started: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
  if (exitCode !== 0 && held !== undefined && held !== '') process.stderr.write(held);
  return { exitCode, failed: failedTasks() };
}

interface Summary {
  readonly tasks: readonly { readonly taskId: string; readonly execution?: { readonly exitCode?: number } }[];
}

function failedTasks(): string[] {
  if (!existsSync(summaries)) return [];
  return readdirSync(summaries)
    .flatMap((name) => (JSON.parse(readFileSync(join(summaries, name), 'utf8')) as Summary).tasks)
    .filter(({ execution }) => execution?.exitCode !== undefined && execution.exitCode !== 0)
    .map(({ taskId }) => taskId);
}
