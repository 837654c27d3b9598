import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { browsers } from './matrix/browsers.ts';
import { bundlersTable } from './matrix/bundlers-table.ts';
import { commonjsTable } from './matrix/commonjs-table.ts';
import { changedCells, failedCells } from './matrix/compare-records.ts';
import { installersTable } from './matrix/installers-table.ts';
import { mockServerTable } from './matrix/mock-server-table.ts';
import { openapiTable } from './matrix/openapi-table.ts';
import type { Table } from './matrix/outcome.ts';
import { pageOf, pagePath, recordPath } from './matrix/page.ts';
import { runtimesTable } from './matrix/runtimes-table.ts';
import { typescriptTable } from './matrix/typescript-table.ts';
import { fewTools, versions, type ToolName } from './matrix/versions.ts';
import type { Workbench } from './matrix/workbench.ts';
import { publishedPackages } from './published.ts';
import { installPackages, writeFile } from './run-program.ts';
import { startRegistry, type TrialRegistry } from './trial/registry.ts';
import { releaseOnce, releaseTwice } from './trial/release.ts';

process.exitCode = await main();

/**
 * Releases this checkout to a registry on this machine, and tries what it then has with everything that the matrix names. Records what came of it and
 * makes the page of it; with `--check` compares it with the record. `--quick` tries little, of the version that is here, and records nothing. Exit code 1
 * when a cell failed, or is not as recorded.
 */
async function main(): Promise<0 | 1> {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ options: { check: flag, quick: flag } });
  const folder = mkdtempSync(join(tmpdir(), 'test-release-'));
  const registry = await startRegistry(join(folder, 'registry'));
  try {
    const tables = await (values.quick ? fewTables : allTables)(folder, registry);
    const problems = [...failedCells(tables), ...(values.check ? changedCells(readRecord(), tables) : [])];
    for (const problem of problems) console.error(problem);
    if (problems.length === 0 && !values.check && !values.quick) {
      writeFileSync(join(repository, recordPath), `${JSON.stringify(tables, null, 2)}\n`);
      writeFileSync(join(repository, pagePath), pageOf(tables));
    }
    console.log(problems.length === 0 ? `matrix: ${tables.length} tables, as they should be` : `matrix: ${problems.length} problems`);
    return problems.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    registry.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function allTables(folder: string, registry: TrialRegistry): Promise<Table[]> {
  const released = releaseTwice(join(folder, 'checkout'), registry, progress('release'));
  const tools = installTools(folder, Object.keys(versions) as ToolName[]);
  const { table, workbench } = await installed(folder, registry, released, { ...tools, browsers });
  return [
    table,
    await typescriptTable(workbench('typescript')),
    await runtimesTable(workbench('runtimes')),
    await commonjsTable(workbench('commonjs')),
    await bundlersTable(workbench('bundlers')),
    await openapiTable(workbench('openapi')),
    await mockServerTable(workbench('mock server')),
  ];
}

async function fewTables(folder: string, registry: TrialRegistry): Promise<Table[]> {
  const version = releaseOnce(folder, registry, progress('release'));
  const tools = installTools(folder, fewTools);
  const { table, workbench } = await installed(folder, registry, [version, version], { ...tools, browsers: [] });
  return [table, await typescriptTable(workbench('typescript')), await runtimesTable(workbench('runtimes'))];
}

/** Installs the packages from the registry, which makes the first table, and lends the application to the others. */
async function installed(
  folder: string,
  { address }: TrialRegistry,
  released: [first: string, second: string],
  tools: Pick<Workbench, 'tool' | 'tools' | 'browsers'>,
): Promise<{ readonly table: Table; readonly workbench: (name: string) => Workbench }> {
  const packages = publishedPackages(repository);
  const tsc = tools.tool('typescript70', 'bin/tsc');
  const { table, application } = await installersTable(folder, { address, versions: released, packages }, tsc, progress('installers'));
  return { table, workbench: (name) => ({ application, ...tools, say: progress(name) }) };
}

function installTools(folder: string, names: readonly ToolName[]): Pick<Workbench, 'tool' | 'tools'> {
  const target = join(folder, 'tools');
  writeFile(join(target, 'package.json'), JSON.stringify({ name: 'tools', private: true }));
  const say = progress('tools');
  installPackages(
    target,
    names.map((name) => (versions[name].startsWith(`${name}@`) ? versions[name] : `${name}@npm:${versions[name]}`)),
  );
  say(`${names.length} are installed`);
  return { tools: new Set(names), tool: (name, path) => join(target, 'node_modules', name, path) };
}

function readRecord(): Table[] {
  return JSON.parse(readFileSync(join(repository, recordPath), 'utf8')) as Table[];
}

/** Prints lines of one part of the run, with the seconds since it began. */
function progress(name: string): (line: string) => void {
  const start = performance.now();
  return (line) => console.log(`${name}: ${line} (${((performance.now() - start) / 1000).toFixed(0)} s)`);
}
