import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram, writeFile } from '../run-program.ts';
import { works, type Outcome, type Row, type Table } from './outcome.ts';
import { versionOf, type ToolName } from './versions.ts';
import type { Workbench } from './workbench.ts';

/** Bundles `source` into `target`, both files of `folder`, with all that it imports. */
type Bundler = (folder: string, source: string, target: string) => void;

/** One function that is imported from the root of a package, and a text that only another one needs. */
interface Subject {
  readonly package: string;
  readonly code: string;
  readonly prints: string;
  readonly elsewhere: string;
  /** Code that needs that text: seen to be in its bundle, so that its absence says something. */
  readonly control: string;
}

const subjects: readonly Subject[] = [
  {
    package: 'validators',
    code: "import { validateCommandRequest } from '@amapi-spec/validators';\nconsole.log(validateCommandRequest({ type: 'LOKC' }).issues[0].pointer);\n",
    prints: '/type\n',
    elsewhere: 'operation.one_result',
    control:
      "import { validateOperation } from '@amapi-spec/validators';\nconsole.log(validateOperation({ done: 1 }).issues[0].pointer);\n",
  },
  {
    package: 'decoders',
    code: "import { splitDetailedCode } from '@amapi-spec/decoders';\nconsole.log('value' in splitDetailedCode(176885841));\n",
    prints: 'true\n',
    elsewhere: 'used up or not accepted',
    control:
      "import { explainEsimError } from '@amapi-spec/decoders';\nconsole.log('value' in explainEsimError({ operationCode: '10', errorCode: '8544312' }));\n",
  },
];

/** Bundles one function of a package, and looks for what it does not need. */
export async function bundlersTable(workbench: Workbench): Promise<Table> {
  const rows: Row[] = [];
  for (const [name, bundle] of Object.entries(bundlers(workbench))) {
    const cells: Outcome[] = [];
    for (const subject of subjects)
      cells.push(await works(() => tryBundler(bundle, join(workbench.application.folder, 'bundles', name), subject)));
    rows.push({ name: `${name} ${versionOf(name as ToolName)}`, cells });
    workbench.say(`${name} has bundled`);
  }
  return {
    title: 'Bundlers',
    about:
      'A bundle of one function, imported from the root of the package, runs and is without the texts of the others, which the bundle of another one is seen to have.',
    corner: 'bundler',
    columns: subjects.map((subject) => subject.package),
    rows,
  };
}

function tryBundler(bundle: Bundler, folder: string, subject: Subject): void {
  const made = (name: string, code: string): string => {
    writeFile(join(folder, `${subject.package}-${name}.js`), code);
    bundle(folder, `${subject.package}-${name}.js`, `${subject.package}-${name}.bundle.mjs`);
    return join(folder, `${subject.package}-${name}.bundle.mjs`);
  };
  const file = made('one', subject.code);
  // Outside the application, where nothing can be imported any more.
  assert.equal(
    runProgram(process.execPath, ['-'], { cwd: '/', input: readFileSync(file, 'utf8'), env: { NODE_OPTIONS: '--input-type=module' } }),
    subject.prints,
  );
  assert.ok(
    readFileSync(made('other', subject.control), 'utf8').includes(subject.elsewhere),
    `the other bundle is without ${subject.elsewhere}`,
  );
  assert.ok(!readFileSync(file, 'utf8').includes(subject.elsewhere), `the bundle holds ${subject.elsewhere}, which it does not need`);
}

function bundlers({ tool }: Workbench): Readonly<Record<string, Bundler>> {
  const node = (folder: string, ...args: readonly string[]): void => void runProgram(process.execPath, args, { cwd: folder });
  return {
    esbuild: (folder, source, target) => {
      runProgram(tool('esbuild', 'bin/esbuild'), [source, '--bundle', '--format=esm', `--outfile=${target}`], { cwd: folder });
    },
    rolldown: (folder, source, target) => node(folder, tool('rolldown', 'bin/cli.mjs'), source, '--format', 'esm', '--file', target),
    vite: (folder, source, target) => {
      const lib = { entry: source, formats: ['es'], fileName: () => target };
      const build = { outDir: '.', emptyOutDir: false, minify: false, copyPublicDir: false };
      writeFile(
        join(folder, 'vite.config.mjs'),
        `export default { logLevel: 'warn', build: { ...${JSON.stringify(build)}, lib: { ...${JSON.stringify(lib)}, fileName: () => '${target}' } } };\n`,
      );
      node(folder, tool('vite', 'bin/vite.js'), 'build');
    },
    webpack: (folder, source, target) => {
      const options = {
        context: folder,
        entry: `./${source}`,
        mode: 'production',
        // Node, so that nothing of a page is needed to run it.
        target: 'node20',
        output: { path: folder, filename: target, module: true },
        experiments: { outputModule: true },
      };
      writeFile(
        join(folder, 'webpack.cjs'),
        `require(${JSON.stringify(tool('webpack', 'lib/index.js'))})(${JSON.stringify(options)}, (error, stats) => {
  const problem = error ?? (stats.hasErrors() ? stats.toString({ all: false, errors: true }) : undefined);
  if (problem !== undefined) throw new Error(String(problem));
});
`,
      );
      node(folder, 'webpack.cjs');
    },
  };
}
