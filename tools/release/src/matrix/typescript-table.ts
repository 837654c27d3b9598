import { join } from 'node:path';
import { compileApplication, type Application, type ModuleKind } from './application.ts';
import { isRefused, works, type Outcome, type Row, type Table } from './outcome.ts';
import { runProgram, writeFile } from '../run-program.ts';
import { versionOf } from './versions.ts';
import type { Workbench } from './workbench.ts';

const compilers = ['typescript54', 'typescript59', 'typescript60', 'typescript70'] as const;
type Compiler = (typeof compilers)[number];

const kinds: Readonly<Record<string, ModuleKind>> = {
  node16: { module: 'node16', moduleResolution: 'node16' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
};

/** `require` of an ES module is typed as of 5.8, under nodenext. */
const requireIsUntyped =
  'the compiler refuses an import in a CommonJS file, for which it would write `require` (TS1479): use `await import()`';

/** Compiles the examples and an import of every entry point with each compiler. Leaves what the last one made in `out`. */
export async function typescriptTable(workbench: Workbench): Promise<Table> {
  const rows: Row[] = [];
  for (const compiler of compilers.filter((name) => workbench.tools.has(name))) rows.push(...(await rowsOf(compiler, workbench)));
  return {
    title: 'TypeScript',
    about:
      'The examples of all READMEs and an import of every entry point compile under `strict`, with `skipLibCheck: false`, by `moduleResolution`. CommonJS is an import in a `.cts` file under `nodenext`.',
    corner: 'compiler',
    columns: [...Object.keys(kinds), 'CommonJS'],
    rows,
  };
}

async function rowsOf(compiler: Compiler, { application, tool, say }: Workbench): Promise<Row[]> {
  const tsc = tool(compiler, 'bin/tsc');
  const name = `TypeScript ${versionOf(compiler)}`;
  const commonjs = await commonjsCell(compiler, application.folder, tsc);
  const cells = async (of: Application, check: (kind: ModuleKind) => Promise<Outcome>): Promise<Outcome[]> => {
    const outcomes: Outcome[] = [];
    for (const kind of Object.values(kinds)) outcomes.push(await check(kind));
    say(`${name} has compiled ${of.packages.length} packages`);
    return outcomes;
  };
  if (compiler !== 'typescript54') {
    return [{ name, cells: [...(await cells(application, (kind) => works(() => compileApplication(application, tsc, kind)))), commonjs] }];
  }
  const protobuf = { ...application, packages: application.packages.filter(({ folder }) => folder === 'protobuf') };
  const others = { ...application, packages: application.packages.filter(({ folder }) => folder !== 'protobuf') };
  const generics = 'the declarations of `@bufbuild/protobuf` use generic typed arrays, which came with TypeScript 5.7: set `skipLibCheck`';
  return [
    {
      name: `${name}, all but protobuf`,
      cells: [...(await cells(others, (kind) => works(() => compileApplication(others, tsc, kind)))), commonjs],
    },
    {
      name: `${name}, protobuf`,
      cells: [
        ...(await cells(protobuf, (kind) =>
          isRefused(() => compileApplication(protobuf, tsc, kind), /Type 'Uint8Array' is not generic/, generics),
        )),
        commonjs,
      ],
    },
    {
      name: `${name}, protobuf with \`skipLibCheck\``,
      cells: [...(await cells(protobuf, (kind) => works(() => compileApplication(protobuf, tsc, kind, { skipLibCheck: true })))), commonjs],
    },
  ];
}

function commonjsCell(compiler: Compiler, folder: string, tsc: string): Promise<Outcome> {
  const compilerOptions = { module: 'nodenext', moduleResolution: 'nodenext', strict: true, target: 'es2022', types: [], noEmit: true };
  const step = (): void => {
    writeFile(
      join(folder, 'cts/main.cts'),
      "import { validateCommandRequest } from '@amapi-spec/validators';\nexport const result = validateCommandRequest({});\n",
    );
    writeFile(join(folder, 'cts/tsconfig.json'), JSON.stringify({ compilerOptions, files: ['main.cts'] }));
    runProgram(process.execPath, [tsc, '--project', 'cts/tsconfig.json', '--pretty', 'false'], { cwd: folder });
  };
  return compiler === 'typescript54' ? isRefused(step, /TS1479/, requireIsUntyped) : works(step);
}
