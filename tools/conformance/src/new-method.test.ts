import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generate } from '@amapi-spec/tools-generate/generate.ts';
import { lostReport } from '@amapi-spec/tools-generate/test/lost-report.ts';
import { repository } from '@amapi-spec/tools-shared/repository.ts';

/** Packages are copied and made again, and every judge is made ready. */
const patience = 240_000;
const packages = ['cli', 'decoders', 'json-schema', 'protobuf', 'redact', 'types', 'validators'];

/** Resolves this project's packages to the sources of a copy, by the rule of `tools/bundle`: by hand in `src`, else made in `src/gen`. */
const hooks = `
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
const root = process.env.COPY;
registerHooks({
  resolve(specifier, context, next) {
    const [, name, entry = 'index'] = /^@amapi-spec\\/(${packages.join('|')})(?:\\/([\\w-]+))?$/.exec(specifier) ?? [];
    if (name === undefined) return next(specifier, context);
    const source = root + '/packages/' + name + '/src/';
    const file = existsSync(source + entry + '.ts') ? source + entry + '.ts' : source + 'gen/' + entry + '.ts';
    return next(pathToFileURL(file).href, context);
  },
});
`;

const compareExamples = `
import { readModel } from '@amapi-spec/model';
const conformance = process.env.CONFORMANCE;
const { createPanel } = await import(conformance + '/panel.ts');
const { compare } = await import(conformance + '/compare.ts');
const { casesOf, sampleCases } = await import(conformance + '/cases/cases.ts');
const { exampleValues } = await import(conformance + '/cases/example-values.ts');
const { explain } = await import(conformance + '/known-differences.ts');
const model = readModel(process.env.COPY);
const panel = createPanel(model);
const made = sampleCases(casesOf(model), 5, 600).filter(({ subject }) => subject === 'LostReportRequest');
const own = exampleValues(model).filter(({ shape }) => shape === 'LostReportRequest').map(({ shape, value }) => ({ subject: shape, value }));
const said = [...own, ...made].map((given) => {
  const { judgement, differences } = compare(panel, given);
  return {
    broken: judgement.rules.map(({ id }) => id),
    protobuf: panel.protobuf(given.subject, given.value),
    unexplained: differences.filter((difference) => explain(panel, given, difference) === undefined),
  };
});
console.log(JSON.stringify({ own: own.length, made: made.length, said, carried: [...panel.carriedByProtobuf] }));
`;

interface Said {
  readonly own: number;
  readonly made: number;
  readonly carried: readonly string[];
  readonly said: readonly {
    readonly broken: readonly string[];
    readonly protobuf?: { readonly readable: boolean; readonly rules: readonly string[] };
    readonly unexplained: readonly object[];
  }[];
}

let copy = '';

function node(...args: readonly string[]): ReturnType<typeof spawnSync> & { readonly stdout: string; readonly stderr: string } {
  const env = { ...process.env, COPY: copy, CONFORMANCE: join(repository, 'tools/conformance/src') };
  return spawnSync(process.execPath, ['--import', join(copy, 'hooks.mjs'), ...args], { encoding: 'utf8', env, cwd: copy });
}

function write(path: string, text: string): string {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
  return join(copy, path);
}

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'amapi-spec-method-'));
  cpSync(join(repository, 'spec'), join(copy, 'spec'), { recursive: true });
  const left = /\/(?:node_modules|dist|\.cache|test)(?:\/|$)|\.test(?:-d)?\.ts$/;
  for (const name of packages) {
    const from = join(repository, 'packages', name);
    cpSync(from, join(copy, 'packages', name), { recursive: true, filter: (path) => !left.test(path.slice(from.length)) });
    symlinkSync(join(from, 'node_modules'), join(copy, 'packages', name, 'node_modules'));
  }
  cpSync(join(repository, 'package.json'), join(copy, 'package.json'));
  for (const [path, text] of Object.entries(lostReport)) write(path, text);
  write('hooks.mjs', hooks);
  const only = ['types', 'json-schema', 'validators', 'protobuf', 'decoders', 'redact', 'cli'];
  const { diagnostics, failures } = await generate({ root: copy, check: false, only, onProgress: () => undefined });
  if (diagnostics.length + failures.length > 0) throw new Error(JSON.stringify([diagnostics, failures.map(({ error }) => String(error))]));
}, patience);

afterAll(() => rmSync(copy, { recursive: true }));

describe('a second method that sends a body of its own', () => {
  test(
    'is judged alike by every judge, in its examples and in made cases',
    () => {
      // Beside the tools, so that the model is found.
      const { stdout, stderr } = node(
        '--input-type=module',
        '--eval',
        compareExamples.replace("'@amapi-spec/model'", `'${join(repository, 'tools/model/src/index.ts')}'`),
      );
      expect(stderr).toBe('');
      const { own, made, said, carried } = JSON.parse(stdout) as Said;
      expect(own).toBe(4);
      expect(made).toBeGreaterThan(5);
      expect(carried).toContain('lost_report.place_required');
      expect(said.flatMap(({ unexplained }) => unexplained)).toEqual([]);
      const broken = said.filter((each) => each.broken.includes('lost_report.place_required'));
      expect(broken.length).toBeGreaterThan(1);
      expect(said.length).toBeGreaterThan(broken.length);
      expect(broken.some(({ protobuf }) => protobuf?.rules.includes('lost_report.place_required'))).toBe(true);
    },
    patience,
  );

  test.each([
    ['a right one', { lostPlace: 'on the train' }, 0, ''],
    ['one that breaks its rule', { lostDays: 3 }, 1, 'lost_report.place_required'],
    ['a misspelt one', { lostPlce: 'x' }, 1, 'schema.unknown_field'],
    ['a command', { type: 'LOCK' }, 2, 'a command, not a lost report'],
  ])('is judged by check --as: %s', (_name, value, status, says) => {
    const file = write('given.json', JSON.stringify(value));
    const found = node(join(copy, 'packages/cli/src/main.ts'), 'check', '--as', 'lost-report', file, '--format', 'json');
    expect(found.status).toBe(status);
    expect(found.stdout + found.stderr).toContain(says);
  });

  test('leaves commands to be judged as they were', () => {
    const file = write('given.json', JSON.stringify({ type: 'LOCK' }));
    expect(node(join(copy, 'packages/cli/src/main.ts'), 'check', file).status).toBe(0);
    expect(readFileSync(join(copy, 'packages/cli/src/gen/inputs.ts'), 'utf8')).toContain("commandInput: InputName = 'request'");
  });
});
