import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatDiagnostic } from '@amapi-spec/model';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { generate, type GenerateResult } from './generate.ts';
import { targets } from './targets.ts';

const most = 40;

process.exitCode = await main();

/** Exit code 0: all files are what they must be; 1: they are not, or cannot be made; 2: a target that there is not was named. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: 'boolean', default: false }, root: { type: 'string', default: repository } },
  });
  const names = targets.map(({ name }) => name);
  const unknown = positionals.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`no target is called ${unknown.join(', ')}: use ${names.join(', ')}`);
    return 2;
  }
  const root = resolve(values.root);
  const result = await generate({ root, check: values.check, only: positionals, onProgress: (line) => console.log(line) });
  for (const diagnostic of result.diagnostics) console.error(formatDiagnostic(diagnostic));
  for (const { target, error } of result.failures)
    console.error(`${target} failed: ${error instanceof Error ? error.stack : String(error)}`);
  const refused = result.failures.length > 0 || result.diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  printDifferences(result, values.check, refused);
  const stale = values.check && result.differences.changed.length + result.differences.unclaimed.length > 0;
  return refused || stale ? 1 : 0;
}

function printDifferences({ differences }: GenerateResult, check: boolean, refused: boolean): void {
  const [changed, unclaimed] = check ? ['stale', 'not claimed'] : ['written', 'removed'];
  const lines = [
    ...differences.changed.map(({ path }) => `${changed}: ${path}`),
    ...differences.unclaimed.map((path) => `${unclaimed}: ${path}`),
  ];
  for (const line of lines.slice(0, most)) console.log(line);
  if (lines.length > most) console.log(`and ${lines.length - most} more`);
  if (lines.length === 0 && !refused) console.log('everything is up to date');
  if (lines.length > 0 && check) console.log('Generated files do not follow from spec/. Run: pnpm generate');
}
