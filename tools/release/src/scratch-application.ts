import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSourceMaps } from './check-source-maps.ts';
import { exampleDependencies } from './example-dependencies.ts';
import { checkLoadedModules } from './check-loaded-modules.ts';
import type { Tarball } from './pack.ts';
import { hasOtherRuntimes, runElsewhere } from './other-runtimes.ts';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { readmeExamples, type ReadmeExample } from './readme-examples.ts';
import { installPackages, runProgram } from './run-program.ts';

/** Versions of what the application alone needs. */
const own = ['typescript@7.0.2', 'googleapis@188.0.0'];

const moduleKinds: readonly { readonly module: string; readonly moduleResolution: string }[] = [
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
 * Makes an application outside the workspace that has the tarballs, compiles the examples of the READMEs two ways and runs them on
 * two Nodes and, with `elsewhere`, on other runtimes. Throws at the first that fails; returns what the installed packages' modules lack.
 */
export function checkScratchApplication(
  folder: string,
  tarballs: readonly Tarball[],
  elsewhere: boolean,
  onProgress: (line: string) => void,
): string[] {
  const examples = tarballs.flatMap((tarball) =>
    readmeExamples(tarball.folder, readFileSync(join(repository, 'packages', tarball.folder, 'README.md'), 'utf8')),
  );
  writeApplication(folder, examples);
  const others = exampleDependencies(
    repository,
    examples.map(({ code }) => code),
  );
  installPackages(folder, [...tarballs.map(({ file }) => file), ...own, ...others]);
  onProgress(`installed ${tarballs.length} tarballs, ${[...own, ...others].join(', ')}`);
  for (const { module, moduleResolution } of moduleKinds) {
    compile(folder, ['--module', module, '--moduleResolution', moduleResolution, '--outDir', `out-${moduleResolution}`]);
    onProgress(`${examples.length} examples compile under ${moduleResolution}`);
  }
  const compiled = examples.map(({ name }) => `out-nodenext/${name}.js`);
  for (const [name, node] of nodes()) {
    for (const file of compiled) runProgram(node, [file], { cwd: folder });
    onProgress(`${examples.length} examples run on ${name}`);
  }
  runProgram(join(folder, 'node_modules/.bin/amapi-spec'), ['check', '-'], { cwd: folder, input: '{ "type": "REBOOT" }' });
  onProgress('the command amapi-spec judges a command');
  if (elsewhere && hasOtherRuntimes()) runElsewhere(folder, compiled, onProgress);
  return checkModules(folder, tarballs, onProgress);
}

function checkModules(folder: string, tarballs: readonly Tarball[], onProgress: (line: string) => void): string[] {
  const maps = tarballs.map(({ name }) => ({ name, ...checkSourceMaps(join(folder, 'node_modules', name)) }));
  onProgress(`${maps.reduce((sum, { followed }) => sum + followed, 0)} declarations followed through the source maps`);
  return [
    ...maps.flatMap(({ name, problems }) => problems.map((problem) => `${name}: ${problem}`)),
    ...tarballs.flatMap(({ name }) => checkLoadedModules(folder, name)),
  ];
}

function writeApplication(folder: string, examples: readonly ReadmeExample[]): void {
  mkdirSync(join(folder, 'src'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'scratch', private: true, type: 'module' }));
  writeFileSync(join(folder, 'src/googleapis.ts'), googleapisPromises);
  for (const { name, code } of examples) writeFileSync(join(folder, 'src', `${name}.ts`), code);
}

/** With library checks for the examples, whose libraries are ours; without for googleapis, whose declarations are not. */
function compile(folder: string, options: readonly string[]): void {
  const common = [
    '--strict',
    '--target',
    'es2023',
    '--lib',
    'es2023,dom,dom.iterable',
    '--types',
    '',
    '--rootDir',
    'src',
    '--resolveJsonModule',
    ...options,
  ];
  const tsc = join(folder, 'node_modules/.bin/tsc');
  const files = readdirSync(join(folder, 'src'))
    .filter((name) => name !== 'googleapis.ts')
    .map((name) => join('src', name));
  runProgram(tsc, [...common, ...files], { cwd: folder });
  runProgram(tsc, [...common, '--skipLibCheck', '--noEmit', 'src/googleapis.ts'], { cwd: folder });
}

function nodes(): [name: string, path: string][] {
  const old = join(repository, 'tools/release/node_modules/node20/bin/node');
  return [...(existsSync(old) ? [['Node 20', old] as [string, string]] : []), [`Node ${process.versions.node}`, process.execPath]];
}
