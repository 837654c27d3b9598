import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { schemaFor } from '@amapi-spec/json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { buildSync } from 'esbuild';
import * as tuned from './peers/tuned-schema.ts';

const workspace = join(import.meta.dirname, '..');

/** Where what is measured is made: inside of the workspace, so that its imports are found. */
export const cache: string = join(workspace, '.cache/bench');

/** A peer as modules that every Node can load. */
export interface Prepared {
  /** Its packages imported from node_modules. */
  readonly module: string;
  /** All in one file, minified. */
  readonly bundle: string;
  /** Bytes of a bundle with the request alone, gzipped, and how many more the device takes; both in a module of their own. */
  readonly bytes: { readonly request: number; readonly second: number };
}

/** Empties the cache, and makes the worker; returns its path. */
export function prepareWorker(): string {
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'package.json'), '{ "type": "module" }');
  return bundle(join(import.meta.dirname, 'measure/worker.ts'), join(cache, 'worker.js'), false);
}

/** Makes the modules of a peer; throws when its library cannot. */
export function preparePeer(file: string): Prepared {
  const source = makers[file]?.() ?? join(import.meta.dirname, 'peers', `${file}.ts`);
  return {
    module: bundle(source, join(cache, `${file}.js`), true),
    bundle: bundle(source, join(cache, `${file}.bundle.js`), false),
    bytes: bytesOf(source),
  };
}

/** Makes a module of `src/peers` alone; returns its path. */
export function prepareModule(file: string): string {
  return bundle(join(import.meta.dirname, 'peers', `${file}.ts`), join(cache, `${file}.js`), true);
}

/** What has to be made before it can be imported. */
const makers: Readonly<Record<string, (() => string) | undefined>> = {
  'ajv-our-standalone': () => standalone('ajv-our-standalone', schemaFor('CommandRequest'), schemaFor('Device')),
  'ajv-tuned-standalone': () => standalone('ajv-tuned-standalone', tuned.commandRequest, tuned.device),
  typia: () => {
    const [input, output] = [join(import.meta.dirname, 'typia'), join(cache, 'typia/src')];
    writeFileSync(
      join(cache, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          target: 'es2023',
          module: 'nodenext',
          strict: true,
          skipLibCheck: true,
          allowImportingTsExtensions: true,
          noEmit: true,
        },
        include: [input],
      }),
    );
    const typia = join(workspace, 'node_modules/.bin/typia');
    execFileSync(typia, ['generate', '--input', input, '--output', output, '--project', join(cache, 'tsconfig.json')], { stdio: 'pipe' });
    const made = join(output, 'typia.ts');
    writeFileSync(
      made,
      readFileSync(made, 'utf8')
        .replaceAll("'../peers/", `'${join(import.meta.dirname, 'peers')}/`)
        .replaceAll('"../peers/', `"${join(import.meta.dirname, 'peers')}/`),
    );
    return made;
  },
};

/** Compiles with Ajv, and joins what its code requires. */
function standalone(name: string, request: object, device: object): string {
  const code = (schema: object, allErrors: boolean): string => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors, code: { source: true, esm: true } });
    return (standaloneCode as unknown as (ajv: Ajv2020, validate: unknown) => string)(ajv, ajv.compile(schema));
  };
  writeFileSync(join(cache, `${name}.request.js`), code(request, false));
  writeFileSync(join(cache, `${name}.issues.js`), code(request, true));
  writeFileSync(join(cache, `${name}.device.js`), code(device, false));
  const file = join(cache, `${name}.source.js`);
  writeFileSync(
    file,
    `export { validate as isCommandRequest } from './${name}.request.js';
import { validate as issues } from './${name}.issues.js';
export const findIssues = (value) => issues(value) || issues.errors;
export const hasNoIssues = (found) => found === true;
export { validate as isDevice } from './${name}.device.js';
`,
  );
  return file;
}

function bundle(source: string, file: string, external: boolean): string {
  buildSync({
    entryPoints: [source],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    absWorkingDir: workspace,
    logLevel: 'silent',
    minify: !external,
    banner,
    ...(external ? { packages: 'external' as const } : {}),
  });
  return file;
}

/** CommonJS inside of a bundle, and what Ajv compiles, ask for `require`. */
const banner = { js: "import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);" };

function bytesOf(source: string): { readonly request: number; readonly second: number } {
  const size = (names: string): number => {
    const { outputFiles } = buildSync({
      stdin: { contents: `export { ${names} } from ${JSON.stringify(source)};`, resolveDir: workspace, loader: 'ts' },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      external: ['node:*', 'fs', 'path', 'url', 'os', 'module'],
      absWorkingDir: workspace,
      logLevel: 'silent',
      write: false,
    });
    return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
  };
  const request = size('isCommandRequest');
  return { request, second: size('isCommandRequest, isDevice') - request };
}
