import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { runTsc } from '@amapi-spec/tools-shared/run-tsc.ts';
import { expect, test } from 'vitest';
import { verifySpecs } from './legal-specs/verify-specs.ts';

/** Each spec is read three times and emitted by every target. */
const patience = 240_000;

test(
  'whatever legal spec there is, every target carries it, and says what the reference judge says',
  async () => {
    const kinds = new Set<string>();
    const rules: string[] = [];
    let sample: ReadonlyMap<string, string> = new Map();
    await verifySpecs({
      runs: 5,
      seed: 20_261_130,
      onSpec: (spec, { files }) => {
        for (const { subject, body } of spec.model.rules) {
          kinds.add(subject);
          kinds.add(body.kind === 'check' ? body.check.name : body.require.kind);
        }
        rules.push(...spec.rules.map(({ id }) => id));
        sample = files;
      },
    });
    // The specs have rules, and of many kinds: else this would say little.
    expect(rules.length).toBeGreaterThan(40);
    expect(kinds.size).toBeGreaterThan(20);
    expect(await compile(sample)).toBe('');
  },
  patience,
);

/** Compiles the emitted types and validators, as their packages are. */
async function compile(files: ReadonlyMap<string, string>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'amapi-spec-legal-tsc-'));
  try {
    for (const name of ['types', 'validators']) {
      cpSync(join(repository, 'packages', name, 'src'), join(folder, name, 'src'), {
        recursive: true,
        filter: (path) => !path.endsWith('/gen') && !/\.test(?:-d)?\.ts$/.test(path),
      });
    }
    for (const [path, text] of files) {
      const [, name = '', inner = ''] = /^packages\/(types|validators)\/(src\/.*)$/.exec(path) ?? [];
      if (name === '') continue;
      const file = join(folder, name, inner);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(
      join(folder, 'types/package.json'),
      '{ "name": "@amapi-spec/types", "type": "module", "exports": { ".": "./src/index.ts", "./*": "./src/gen/*.ts" } }',
    );
    mkdirSync(join(folder, 'node_modules/@amapi-spec'), { recursive: true });
    symlinkSync(join(folder, 'types'), join(folder, 'node_modules/@amapi-spec/types'));
    symlinkSync(join(repository, 'tools/shared'), join(folder, 'node_modules/@amapi-spec/tools-shared'));
    const own = [...files.keys()]
      .filter((path) => path.startsWith('packages/validators/src/'))
      .map((path) => path.slice('packages/'.length));
    const said = await runTsc(folder, own, ['--noUncheckedIndexedAccess', '--exactOptionalPropertyTypes']);
    // A made rule may ask a text to be two things at once, which the compiler finds strange.
    return said
      .split('\n')
      .filter((line) => !line.includes('error TS2367'))
      .join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
