import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { run } from '../run.ts';

/** What a run printed and ended with. */
export interface CliRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the tool inside the test, without colours, with `input` on standard input; `progress` as if stderr were a terminal. */
export async function runCli(args: readonly string[], input = '', cwd: string = repository, progress = false): Promise<CliRun> {
  let [out, err] = ['', ''];
  const code = await run(args, {
    cwd,
    out: async (text) => void (out += text),
    err: async (text) => void (err += text),
    input: (async function* () {
      yield Buffer.from(input);
    })(),
    colors: false,
    progress,
  });
  return { code, out, err };
}
