import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { runProgram, writeFile } from '../run-program.ts';
import { jestSettings } from './jest-settings.ts';
import { isRefused, works, type Outcome, type Row, type Step, type Table } from './outcome.ts';
import { nodes, versionOf } from './versions.ts';
import type { Workbench } from './workbench.ts';

const judged = "validateCommandRequest({ type: 'LOKC' }).issues?.[0]?.pointer";
const required = `const { validateCommandRequest } = require('@amapi-spec/validators');\n`;
const imported = `import { validateCommandRequest } from '@amapi-spec/validators';\n`;
const jestTest = `test('judges', () => expect(${judged}).toBe('/type'));\n`;

/** Files of a folder that is CommonJS, in the application. */
const files: Readonly<Record<string, string>> = {
  'package.json': '{}',
  'required.js': `${required}console.log(${judged});\n`,
  'imported.ts': `declare const console: { log(value: unknown): void };\n${imported}console.log(${judged});\n`,
  'required.test.js': required + jestTest,
  'imported.test.mjs': imported + jestTest,
  'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'nodenext', target: 'es2022', strict: true, types: [] } }),
};

/** Loads the validators from CommonJS, on each Node: all packages are ES modules alone. */
export async function commonjsTable({ application, tool, say }: Workbench): Promise<Table> {
  const folder = join(application.folder, 'commonjs');
  for (const [name, text] of Object.entries(files)) writeFile(join(folder, name), text);
  const transform = tool('@babel/plugin-transform-modules-commonjs', 'lib/index.js');
  const config = (name: string, more: object): string => {
    writeFile(join(folder, name), JSON.stringify({ rootDir: folder, testMatch: ['**/*.test.{js,mjs}'], ...more }));
    return join(folder, name);
  };
  const babel = [tool('babel-jest', 'build/index.js'), { configFile: false, plugins: [transform] }];
  const transforming = config('transforming.json', {
    transform: { '\\.js$': babel },
    ...jestSettings('validators'),
  });
  const plain = config('plain.json', { transform: {} });
  const jest = tool('jest', 'bin/jest.js');
  const typescript = dirname(dirname(tool('typescript59', 'lib/typescript.js')));

  const rows: Row[] = [];
  for (const name of nodes) {
    const run = (...args: string[]): string => runProgram(tool(name, 'bin/node'), args, { cwd: folder });
    const runJest = (file: string, options: readonly string[], ...nodeOptions: string[]): Step => {
      return () => void run(...nodeOptions, jest, '--no-cache', ...options, file);
    };
    const modules = '--experimental-vm-modules';
    const cells: Outcome[] = [
      await works(() => assert.equal(run('required.js'), '/type\n')),
      await works(() => assert.equal(run(tool('ts-node', 'dist/bin.js'), '--compiler', typescript, 'imported.ts'), '/type\n')),
      await works(runJest('required.test.js', ['--config', transforming])),
      await works(runJest('imported.test.mjs', ['--config', plain], modules)),
      await requiredInJest(name, runJest('required.test.js', ['--config', plain], modules)),
    ];
    rows.push({ name: `Node ${versionOf(name)}`, cells });
    say(`CommonJS tried on Node ${versionOf(name)}`);
  }
  return {
    title: 'CommonJS',
    about: `The packages are ES modules. A CommonJS program requires them all the same, which Node can as of 20.19; in Jest ${versionOf('jest')} they are transformed, or its modules are those of Node.`,
    corner: 'runtime',
    columns: [
      '`require`',
      `ts-node ${versionOf('ts-node')}`,
      'Jest, `transformIgnorePatterns`',
      'Jest, `--experimental-vm-modules`, `import`',
      'Jest, `--experimental-vm-modules`, `require`',
    ],
    rows,
  };
}

/** Jest needs more than Node before 24.9 has. */
function requiredInJest(node: (typeof nodes)[number], step: Step): Promise<Outcome> {
  if (node === 'node24' || node === 'node26') return works(step);
  return isRefused(
    step,
    /Must use import to load ES Module/,
    'Jest lends `require` to ES modules as of Node 24.9: use `import`, or transform them',
  );
}
