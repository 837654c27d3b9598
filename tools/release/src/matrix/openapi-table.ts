import { join } from 'node:path';
import { runProgram, writeFile } from '../run-program.ts';
import { works, type Row, type Table } from './outcome.ts';
import { versionOf, type ToolName } from './versions.ts';
import { openapiDocument, type Workbench } from './workbench.ts';

/** A tool that makes a client: how it is called, given the document and a folder. */
interface Generator {
  readonly name: ToolName;
  readonly arguments: (document: string, target: string) => string[];
  /** The type of the body of issueCommand. */
  readonly request: string;
  readonly file: string;
}

const generators: readonly Generator[] = [
  {
    name: 'openapi-typescript',
    file: 'bin/cli.js',
    arguments: (document, target) => [document, '--output', join(target, 'made.ts')],
    request: "import('./made.ts').components['schemas']['CommandRequest']",
  },
  {
    name: '@hey-api/openapi-ts',
    file: 'bin/run.js',
    arguments: (document, target) => ['--input', document, '--output', join(target, 'made'), '--no-log-file'],
    request: "import('./made/types.gen.ts').CommandRequest",
  },
  {
    name: 'orval',
    file: 'dist/bin/orval.mjs',
    arguments: (document, target) => ['--input', document, '--output', join(target, 'made.ts'), '--client', 'fetch'],
    request: "import('./made.ts').CommandRequest",
  },
  {
    name: 'swagger-typescript-api',
    file: 'dist/cli.mjs',
    arguments: (document, target) => [
      'generate',
      '--path',
      document,
      '--output',
      target,
      '--name',
      'made.ts',
      '--no-client',
      '--generate-union-enums',
      '--silent',
    ],
    request: "import('./made.ts').CommandRequest",
  },
];

/** What a caller writes; each expected error is one when the compiler finds none there. */
const caller = (request: string): string => `type CommandRequest = ${request};
export const requests: CommandRequest[] = [
  { type: 'LOCK', duration: '600s' },
  { wipeParams: { wipeDataFlags: ['WIPE_ESIMS'] } },
  { addEsimParams: { activationCode: '1$smdp.example.com$X', activationState: 'ACTIVATED' } },
];
// @ts-expect-error a member that is misspelt
export const member: CommandRequest = { typ: 'LOCK' };
// @ts-expect-error a value that is misspelt
export const value: CommandRequest = { type: 'LOKC' };
`;

/** Has tools of others make TypeScript of the published OpenAPI document, and compiles a caller of it. */
export async function openapiTable({ application, tool, say }: Workbench): Promise<Table> {
  const rows: Row[] = [];
  for (const { name, file, arguments: args, request } of generators) {
    const folder = join(application.folder, 'openapi', name.replace('/', '-'));
    const document = join(application.folder, openapiDocument);
    writeFile(join(folder, 'caller.ts'), caller(request));
    const makes = await works(() => void runProgram(process.execPath, [tool(name, file), ...args(document, folder)], { cwd: folder }));
    rows.push({
      name: `${name} ${versionOf(name)}`,
      cells: [makes, await works(() => compileCaller(folder, tool('typescript59', 'bin/tsc')))],
    });
    say(`${name} has made types`);
  }
  return {
    title: 'Generators for OpenAPI',
    about:
      'Types are made of `openapi.json`. A caller with right requests compiles against them, and one with misspelt members and values does not.',
    corner: 'generator',
    columns: ['takes the document', 'types tell right from misspelt'],
    rows,
  };
}

function compileCaller(folder: string, tsc: string): void {
  const compilerOptions = {
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    noEmit: true,
    allowImportingTsExtensions: true,
  };
  writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['caller.ts'] }));
  runProgram(process.execPath, [tsc, '--project', 'tsconfig.json', '--pretty', 'false'], { cwd: folder });
}
