import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { formatDiagnostic } from './diagnostics/diagnostic.ts';
import { diagnosticTable } from './diagnostics/diagnostics.ts';
import { loadModel } from './load-model.ts';

const tests = resolve(import.meta.dirname, '../test');
const meta = resolve(import.meta.dirname, '../../../spec/meta');
const scenarios = readdirSync(join(tests, 'scenarios')).sort();

/** The small spec, with a scenario's files laid over it; an empty file takes the one below away. */
function diagnose(scenario: string | undefined): string[] {
  const root = mkdtempSync(join(tmpdir(), 'amapi-spec-model-'));
  try {
    cpSync(join(tests, 'base'), root, { recursive: true });
    cpSync(meta, join(root, 'spec/meta'), { recursive: true });
    if (scenario !== undefined) {
      const input = join(tests, 'scenarios', scenario, 'input');
      cpSync(input, root, { recursive: true });
      for (const entry of readdirSync(input, { recursive: true, withFileTypes: true })) {
        const path = join(entry.parentPath, entry.name);
        if (entry.isFile() && readFileSync(path, 'utf8') === '') rmSync(join(root, path.slice(input.length)));
      }
    }
    return loadModel(root).diagnostics.map(formatDiagnostic);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('the small spec that scenarios start from has nothing to report', () => {
  expect(diagnose(undefined)).toEqual([]);
});

test.each(scenarios)('%s is reported as recorded', (scenario) => {
  const golden = join(tests, 'scenarios', scenario, 'diagnostics.txt');
  const found = `${diagnose(scenario).join('\n')}\n`;
  if (process.env['RECORD'] === '1') writeFileSync(golden, found);
  expect(found).toBe(readFileSync(golden, 'utf8'));
});

test('every code in the table has a scenario in which it is reported', () => {
  const recorded = scenarios.map((scenario) => readFileSync(join(tests, 'scenarios', scenario, 'diagnostics.txt'), 'utf8')).join('');
  const missing = Object.keys(diagnosticTable).filter((code) => !recorded.includes(` ${code} `));
  expect(missing).toEqual([]);
});
