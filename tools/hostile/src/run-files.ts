import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { mergeReports, type Finding, type PartReport } from './finding.ts';
import { anyFileCase, makeFile, type FileCase } from './hostile-file.ts';
import { mostSeconds, outputProblem, type Output } from './judge-output.ts';

/** The built command-line tool. */
const program = join(dirname(fileURLToPath(import.meta.resolve('@amapi-spec/cli/package.json'))), 'dist/main.js');

interface Options {
  readonly seed: number;
  readonly runs: number;
  readonly path?: string;
}

/** Calls the built command-line tool with hostile files, some processes at a time. Each of these makes its own sequence from the seed. */
export async function runFiles(options: Options): Promise<PartReport> {
  if (!existsSync(program)) throw new Error('the command-line tool is not built: run pnpm build');
  const processes = options.path === undefined ? Math.max(1, Math.min(4, availableParallelism())) : 1;
  const each = Math.ceil(options.runs / processes);
  return mergeReports(
    await Promise.all(Array.from({ length: processes }, (_, index) => runSequence({ ...options, seed: options.seed + index, runs: each }))),
  );
}

/** Goes on after a failure: what was found already counts as right from then on. */
async function runSequence({ seed, runs, path }: Options): Promise<PartReport> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const findings = new Map<string, Finding>();
  const counts = { files: 0 };
  try {
    for (let left = runs, next = seed; left > 0; next += 1000) {
      let what = '';
      const property = fc.asyncProperty(anyFileCase, async (file) => {
        counts.files++;
        const problem = await judgeFile(join(folder, 'x'), file);
        if (problem === undefined || findings.has(`${file.command[0]} ${problem}`)) return true;
        what = problem;
        return false;
      });
      const { counterexample, counterexamplePath, numRuns } = await fc.check(property, {
        seed: next,
        numRuns: left,
        ...(path !== undefined && { path }),
      });
      left -= numRuns;
      if (counterexample === null) break;
      const where = `command line ${counterexample[0].command[0]}`;
      findings.set(`${counterexample[0].command[0]} ${what}`, {
        where,
        what,
        input: JSON.stringify(counterexample[0]),
        repeat: `--seed ${next} --only files --path ${counterexamplePath ?? '0'}`,
      });
    }
    return { counts, findings: [...findings.values()] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes a file, judges it, and says what is wrong; undefined when nothing is. */
async function judgeFile(folder: string, file: FileCase): Promise<string | undefined> {
  const { path, input, server } = await makeFile(folder, file);
  const output = await runProgram([...file.command, path], folder, input);
  server?.close();
  return outputProblem(output, file.command);
}

/** Runs the program to its end, or until it has had enough time; output beyond a limit is not kept. */
function runProgram(args: readonly string[], cwd: string, input: string | Buffer): Promise<Output> {
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(process.execPath, [program, ...args], {
      cwd: existsSync(cwd) ? cwd : tmpdir(),
      env: { ...process.env, NO_COLOR: '1' },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    // It may have ended before it has read all.
    child.stdin.on('error', () => undefined).end(input);
    const output = { stdout: '', stderr: '' };
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, mostSeconds * 1000);
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        if (output[name].length < 20_000_000) output[name] += text;
      });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ ...output, code: late ? null : (code ?? -1), seconds: (performance.now() - start) / 1000 });
    });
  });
}
