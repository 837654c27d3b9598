import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runProgram } from '../run-program.ts';

/** Something that runs the program of a package in an application, and returns the lines that it told. */
export type Runtime = (folder: string, program: string) => string[] | Promise<string[]>;

/** Runs a program with a command that takes a file: Node, Bun or Deno. */
export function onCommandLine(command: string, ...options: readonly string[]): (folder: string, program: string) => string[] {
  return (folder, program) => {
    const file = `out/command-line-${basename(program)}`;
    writeFileSync(join(folder, file), `import { run } from './${basename(program)}';\nconsole.log(JSON.stringify(await run()));\n`);
    return JSON.parse(runProgram(command, [...options, file], { cwd: folder })) as string[];
  };
}

/** Runs a program in workerd, which lets no code make code. */
export function inWorkerd(workerd: string, esbuild: string): Runtime {
  return (folder, program) => {
    const source = `import { run } from './${program}';\nexport default { async test() { console.log('told ' + JSON.stringify(await run())); } };\n`;
    writeFileSync(join(folder, 'worker-source.js'), source);
    bundle(esbuild, folder, 'worker-source.js', 'worker.js');
    writeFileSync(join(folder, 'worker.capnp'), workerConfig);
    const printed = runProgram(workerd, ['test', '--verbose', 'worker.capnp'], { cwd: folder, withErrors: true });
    const told = /^.*?told (\[.*\])$/m.exec(printed)?.[1];
    if (told === undefined) throw new Error(`the worker told nothing:\n${printed}`);
    return JSON.parse(told) as string[];
  };
}

const workerConfig = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [
  (name = "main", worker = (modules = [(name = "worker", esModule = embed "worker.js")], compatibilityDate = "2026-01-01")),
]);
`;

/** Bundles a module with all that it imports, for whatever is no Node. */
export function bundle(esbuild: string, folder: string, source: string, target: string): void {
  const options = ['--bundle', '--format=esm', '--platform=neutral', '--main-fields=module,main', '--log-level=warning'];
  runProgram(esbuild, [source, ...options, `--outfile=${target}`], { cwd: folder });
}
