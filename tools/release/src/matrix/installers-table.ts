import assert from 'node:assert/strict';
import { readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PublishedPackage } from '../published.ts';
import { installPackages, runPnpm, runProgram, writeFile } from '../run-program.ts';
import { compileApplication, writeApplication, writeProgram, type Application } from './application.ts';
import { works, type Outcome, type Row, type Table } from './outcome.ts';
import { onCommandLine } from './runtimes.ts';

/** Where the packages come from, and in which two versions they are there. */
export interface Released {
  /** Of the registry; for the packages of this project alone. */
  readonly address: string;
  readonly versions: readonly [first: string, second: string];
  readonly packages: readonly PublishedPackage[];
}

/** Installs packages, as `name@version`, in an application. */
type Installer = (folder: string, packages: readonly string[]) => void;

const installers: Readonly<Record<string, Installer>> = {
  npm: installPackages,
  // What it does not link at the top cannot be imported by accident.
  pnpm: (folder, packages) => void runPnpm(['add', '--ignore-scripts', '--save-exact', ...packages], { cwd: folder }),
};

/** Installs the first version, then the second one, with each installer, and uses that. Returns the table, and the application that npm made. */
export async function installersTable(
  folder: string,
  released: Released,
  tsc: string,
  say: (line: string) => void,
): Promise<{ readonly table: Table; readonly application: Application }> {
  const rows: Row[] = [];
  const applications: Application[] = [];
  for (const [name, install] of Object.entries(installers)) {
    const target = join(folder, name);
    applications.push(prepare(target, released, install));
    rows.push({ name, cells: await cellsOf(applications.at(-1)!, released, install, tsc) });
    say(`${name} has installed both versions`);
  }
  return {
    table: {
      title: 'From a registry',
      about:
        'A local registry holds two versions, published by the program that publishes releases: one of the changesets that wait, and one of a further changeset. Both are installed outside the workspace, one after the other.',
      corner: 'installer',
      columns: ['first version', 'second version', 'one copy of each', 'compiles', 'runs', 'the command `amapi-spec`'],
      rows,
    },
    application: applications[0]!,
  };
}

function prepare(folder: string, { address, packages }: Released, install: Installer): Application {
  writeFile(join(folder, '.npmrc'), `@amapi-spec:registry=${address}\n`);
  return writeApplication(folder, packages, (others) => install(folder, others));
}

async function cellsOf(application: Application, { versions, packages }: Released, install: Installer, tsc: string): Promise<Outcome[]> {
  const { folder } = application;
  const installs = (version: string) => (): void => {
    install(
      folder,
      packages.map(({ name }) => `${name}@${version}`),
    );
    for (const { name } of packages) assert.equal(readManifest(join(folder, 'node_modules', name)).version, version);
  };
  const run = onCommandLine(process.execPath);
  return [
    await works(installs(versions[0])),
    await works(installs(versions[1])),
    await works(() => {
      for (const { name } of packages) assertOneVersion(folder, name, versions[1]);
    }),
    await works(() => compileApplication(application, tsc, { module: 'nodenext', moduleResolution: 'nodenext' })),
    await works(() => {
      for (const each of packages) assert.notEqual(run(folder, writeProgram(application, each)).length, 0);
    }),
    await works(() => {
      const command = join(folder, 'node_modules/.bin/amapi-spec');
      assert.equal(runProgram(command, ['--version'], { cwd: folder }).trim(), versions[1]);
      runProgram(command, ['check', '-'], { cwd: folder, input: '{ "type": "REBOOT" }' });
    }),
  ];
}

/** What a package needs of the others is the version that is there, and what the application has too it does not have again. */
function assertOneVersion(folder: string, name: string, version: string): void {
  const own = join(folder, 'node_modules', name);
  const application = readManifest(folder).dependencies ?? {};
  for (const [other, range] of Object.entries(readManifest(own).dependencies ?? {})) {
    if (other.startsWith('@amapi-spec/')) assert.equal(range, version, `${name} asks for ${other}@${range}`);
    if (other in application) assert.equal(placeOf(own, other), placeOf(folder, other), `${name} has an ${other} of its own`);
  }
}

/** The file that an import in a folder leads to, links followed. */
function placeOf(folder: string, name: string): string {
  return createRequire(join(realpathSync(folder), 'package.json')).resolve(name);
}

function readManifest(folder: string): { readonly version: string; readonly dependencies?: Readonly<Record<string, string>> } {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as ReturnType<typeof readManifest>;
}
