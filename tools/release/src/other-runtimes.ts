import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, runProgram } from './run-program.ts';

/** Runtimes as npm packages with the program inside; for this platform alone. */
const runtimes: Readonly<Record<string, string>> = {
  '@oven/bun-linux-x64': '1.4.4',
  '@deno/linux-x64-glibc': '2.9.6',
  '@cloudflare/workerd-linux-64': '1.20261117.1',
  esbuild: '0.28.2',
};

const workerConfig = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [
  (name = "main", worker = (modules = [(name = "worker", esModule = embed "worker.js")], compatibilityDate = "2026-01-01")),
]);
`;

/** The command-line tool needs Node; ajv, which the JSON Schema example uses, makes code at run time, which Workers forbid. */
const notForWorkers = /\/(?:cli|json-schema)-\d/;

/** Says whether the other runtimes can be had here. */
export function hasOtherRuntimes(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Runs compiled examples of an application on Bun and Deno, and those that need no Node in a Worker. Throws at the first that fails. */
export function runElsewhere(folder: string, files: readonly string[], onProgress: (line: string) => void): void {
  installPackages(
    folder,
    Object.entries(runtimes).map(([name, version]) => `${name}@${version}`),
  );
  const program = (path: string): string => join(folder, 'node_modules', path);
  for (const file of files) {
    runProgram(program('@oven/bun-linux-x64/bin/bun'), [file], { cwd: folder });
    runProgram(program('@deno/linux-x64-glibc/deno'), ['run', '--allow-all', '--no-remote', '--node-modules-dir=manual', file], {
      cwd: folder,
    });
  }
  onProgress(`${files.length} examples run on Bun ${runtimes['@oven/bun-linux-x64']} and Deno ${runtimes['@deno/linux-x64-glibc']}`);

  const inWorker = files.filter((file) => !notForWorkers.test(file));
  const imports = inWorker.map((file) => `await import('./${file}');`).join(' ');
  writeFileSync(join(folder, 'worker-source.js'), `export default { async test() { ${imports} } };\n`);
  writeFileSync(join(folder, 'worker.capnp'), workerConfig);
  const bundling = ['--bundle', '--format=esm', '--platform=neutral', '--main-fields=module,main', '--outfile=worker.js'];
  runProgram(program('.bin/esbuild'), ['worker-source.js', ...bundling], { cwd: folder });
  runProgram(program('@cloudflare/workerd-linux-64/bin/workerd'), ['test', 'worker.capnp'], { cwd: folder });
  onProgress(`${inWorker.length} examples run in a Worker`);
}
