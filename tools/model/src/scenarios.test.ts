import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { formatDiagnostic } from './diagnostics/diagnostic.ts';
import { diagnosticTable } from './diagnostics/diagnostics.ts';
import { loadModel } from './load-model.ts';
import { withSmallSpec } from './small-spec.ts';

const scenariosFolder = resolve(import.meta.dirname, '../test/scenarios');
const scenarios = readdirSync(scenariosFolder).sort();

function diagnose(...overlays: readonly string[]): string[] {
  return withSmallSpec(overlays, loadModel).diagnostics.map(formatDiagnostic);
}

test('the small spec that scenarios start from has nothing to report', () => {
  expect(diagnose()).toEqual([]);
});

test.each(scenarios)('%s is reported as recorded', (scenario) => {
  const golden = join(scenariosFolder, scenario, 'diagnostics.txt');
  const found = `${diagnose(join(scenariosFolder, scenario, 'input')).join('\n')}\n`;
  if (process.env['RECORD'] === '1') writeFileSync(golden, found);
  expect(found).toBe(readFileSync(golden, 'utf8'));
});

test('every code in the table has a scenario in which it is reported', () => {
  const recorded = scenarios.map((scenario) => readFileSync(join(scenariosFolder, scenario, 'diagnostics.txt'), 'utf8')).join('');
  const missing = Object.keys(diagnosticTable).filter((code) => !recorded.includes(` ${code} `));
  expect(missing).toEqual([]);
});
