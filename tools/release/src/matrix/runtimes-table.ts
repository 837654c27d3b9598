import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import type { PublishedPackage } from '../published.ts';
import { writeProgram } from './application.ts';
import { inBrowser } from './browser.ts';
import { notRun, works, type Outcome, type Row, type Table } from './outcome.ts';
import { inWorkerd, onCommandLine, type Runtime } from './runtimes.ts';
import { nodes, versionOf, type ToolName } from './versions.ts';
import type { Workbench } from './workbench.ts';

interface Column {
  readonly name: string;
  /** Why it cannot be tried here, if it cannot. */
  readonly runtime: Runtime | { readonly notRun: string };
  /** Lets no code make code, and has none of Node's modules. */
  readonly web: boolean;
}

/** Runs the program of each package on each runtime: all must tell the same. */
export async function runtimesTable(workbench: Workbench): Promise<Table> {
  const columns = columnsOf(workbench);
  const rows: Row[] = [];
  for (const each of workbench.application.packages) {
    rows.push({ name: each.folder, cells: await cellsOf(each, columns, workbench) });
    workbench.say(`${each.folder} has run on ${columns.length} runtimes`);
  }
  return {
    title: 'Runtimes',
    about:
      'Every entry point is imported, the examples of the README run, and what they print is compared with what they print on the Node that this repository pins. Browsers run bundles in a page whose Content-Security-Policy forbids `eval`.',
    corner: 'package',
    columns: columns.map(({ name }) => name),
    rows,
  };
}

function columnsOf({ tool, tools, browsers }: Workbench): Column[] {
  const esbuild = tool('esbuild', 'bin/esbuild');
  const deno = ['run', '--allow-all', '--no-remote', '--node-modules-dir=manual'];
  const runtimes: readonly [name: string, tool: ToolName, runtime: Runtime, web?: true][] = [
    ...nodes.map((name): [string, ToolName, Runtime] => ['Node', name, onCommandLine(tool(name, 'bin/node'))]),
    ['Bun', 'bun', onCommandLine(tool('bun', 'bin/bun'))],
    ['Deno', 'deno', onCommandLine(tool('deno', 'deno'), ...deno)],
    ['workerd', 'workerd', inWorkerd(tool('workerd', 'bin/workerd'), esbuild), true],
  ];
  return [
    ...runtimes
      .filter(([, name]) => tools.has(name))
      .map(([name, each, runtime, web = false]): Column => ({ name: `${name} ${versionOf(each)}`, runtime, web })),
    ...browsers.map(({ name, commands, options }): Column => {
      const command = commands.find(isThere);
      if (command === undefined)
        return {
          name,
          runtime: { notRun: commands.length === 0 ? 'there is none for Linux' : `none of ${commands.join(', ')} is installed here` },
          web: true,
        };
      return { name, runtime: inBrowser(command, options, esbuild), web: true };
    }),
  ];
}

async function cellsOf(each: PublishedPackage, columns: readonly Column[], { application }: Workbench): Promise<Outcome[]> {
  const { folder } = application;
  const expected = new Map<string, readonly string[]>();
  const here = onCommandLine(process.execPath);
  const cells: Outcome[] = [];
  for (const { runtime, web } of columns) {
    if (typeof runtime !== 'function') {
      cells.push(notRun(runtime.notRun));
    } else if (web && each.folder === 'cli') {
      cells.push(notRun('a command-line tool, which needs the modules of Node'));
    } else {
      cells.push(
        await works(async () => {
          // Ajv, which the example of the JSON Schema uses, makes code at run time.
          const program = writeProgram(application, each, !(web && each.folder === 'json-schema'));
          const want = expected.get(program) ?? here(folder, program);
          expected.set(program, want);
          assert.notEqual(want.length, 0);
          assert.deepEqual(await runtime(folder, program), want);
        }),
      );
    }
  }
  return cells;
}

function isThere(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
