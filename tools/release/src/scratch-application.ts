import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { testLoadedModules } from './test-loaded-modules.ts';
import { testSourceMaps } from './test-source-maps.ts';
import { compileApplication, writeApplication, writeProgram, type ModuleKind } from './matrix/application.ts';
import { onCommandLine } from './matrix/runtimes.ts';
import type { Tarball } from './pack.ts';
import { installPackages, runProgram, writeFile } from './run-program.ts';

/** Versions of what the application alone needs. */
const own = ['typescript@7.0.2', 'googleapis@188.0.0'];

const moduleKinds: readonly ModuleKind[] = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
];

/** Promises of the types package against the client that most people use; see its README. */
const googleapisPromises = `import type { androidmanagement_v1 as google } from 'googleapis/build/src/apis/androidmanagement/v1.js';
import type { CommandRequest, Operation, OperationLike } from '@amapi-spec/types';

declare const request: CommandRequest;
declare const operation: Operation;
declare const theirs: google.Schema$Operation;

export const command: google.Schema$Command = request;
export const result: google.Schema$Operation = operation;
export const like: OperationLike = theirs;
`;

/**
 * Makes an application outside the workspace that has the tarballs, compiles the examples of the READMEs two ways and runs them on two
 * Nodes; `pnpm test:release` does the same with far more of others' tools. Throws at the first that fails; returns what the installed packages' modules
 * lack.
 */
export function testScratchApplication(folder: string, tarballs: readonly Tarball[], onProgress: (line: string) => void): string[] {
  const application = writeApplication(folder, tarballs, (others) => {
    installPackages(folder, [...tarballs.map(({ file }) => file), ...own, ...others]);
    onProgress(`installed ${tarballs.length} tarballs, ${[...own, ...others].join(', ')}`);
  });
  const tsc = join(folder, 'node_modules/typescript/bin/tsc');
  for (const kind of moduleKinds) {
    compileApplication(application, tsc, kind);
    onProgress(`${application.examples.length} examples and every entry point compile under ${kind.moduleResolution}`);
  }
  testGoogleapis(folder, tsc);
  for (const [name, node] of nodes()) {
    const run = onCommandLine(node);
    for (const tarball of tarballs) run(folder, writeProgram(application, tarball));
    onProgress(`they run on ${name}`);
  }
  runProgram(join(folder, 'node_modules/.bin/amapi-spec'), ['check', '-'], { cwd: folder, input: '{ "type": "REBOOT" }' });
  onProgress('the command amapi-spec judges a command');
  return testModules(folder, tarballs, onProgress);
}

function testModules(folder: string, tarballs: readonly Tarball[], onProgress: (line: string) => void): string[] {
  const maps = tarballs.map(({ name }) => ({ name, ...testSourceMaps(join(folder, 'node_modules', name)) }));
  onProgress(`${maps.reduce((sum, { followed }) => sum + followed, 0)} declarations followed through the source maps`);
  return [
    ...maps.flatMap(({ name, problems }) => problems.map((problem) => `${name}: ${problem}`)),
    ...tarballs.flatMap(({ name }) => testLoadedModules(folder, name)),
  ];
}

/** Without library checks: the declarations of googleapis are not ours. */
function testGoogleapis(folder: string, tsc: string): void {
  const compilerOptions = {
    module: 'nodenext',
    strict: true,
    target: 'es2023',
    lib: ['es2023', 'dom'],
    types: [],
    skipLibCheck: true,
    noEmit: true,
  };
  writeFile(join(folder, 'googleapis/promises.ts'), googleapisPromises);
  writeFile(join(folder, 'googleapis/tsconfig.json'), JSON.stringify({ compilerOptions, files: ['promises.ts'] }));
  runProgram(process.execPath, [tsc, '--project', 'googleapis/tsconfig.json'], { cwd: folder });
}

function nodes(): [name: string, path: string][] {
  const old = join(repository, 'tools/release/node_modules/node20/bin/node');
  return [...(existsSync(old) ? [['Node 20', old] as [string, string]] : []), [`Node ${process.versions.node}`, process.execPath]];
}
