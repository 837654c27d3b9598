import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Model } from '@amapi-spec/model';
import { readSmallSpec } from '@amapi-spec/model/small-spec';
import type { EmittedFile } from '../emitted-file.ts';
import { formatFile } from '../format-file.ts';
import { addHeader } from '../header.ts';
import type { Target } from '../targets.ts';

/** Texts by name: a path below `packages/<package>/`, or a block of a README as a file of its own. */
export type Texts = Readonly<Record<string, string>>;

const folder = resolve(import.meta.dirname, '../../test/scenarios');

/** The scenario without an input: everything that is made of the small spec alone. */
export const smallSpec = 'the-small-spec';

/** The names of all scenarios: each is a folder with what is laid over the small spec, and, beside it, what a target then makes otherwise. */
export const scenarios: readonly string[] = readdirSync(folder).toSorted();

/** Returns the model of a scenario's input. */
export function readScenario(scenario: string): Model {
  const input = join(folder, scenario, 'input');
  return existsSync(input) ? readSmallSpec(input) : readSmallSpec();
}

/** Returns what a target makes of a model, finished as it would be written. */
export async function emitTexts({ name: target, emit }: Target, model: Model): Promise<Texts> {
  const texts: Record<string, string> = {};
  for (const file of emit(model)) texts[nameOf(file)] = await finish(file, target);
  return texts;
}

/** Returns what is recorded of a target in a scenario. With `RECORD=1` that is first what is made now; the difference is for the reviewer. */
export function readRecorded(scenario: string, { name: target }: Target, made: Texts): Texts {
  const output = join(folder, scenario, 'output', target);
  if (process.env['RECORD'] === '1') record(output, made);
  if (!existsSync(output)) return {};
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [relative(output, file).split(sep).join('/'), readFileSync(file, 'utf8')];
    }),
  );
}

function record(output: string, texts: Texts): void {
  rmSync(output, { recursive: true, force: true });
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(output, name)), { recursive: true });
    writeFileSync(join(output, name), text);
  }
}

function nameOf({ path }: EmittedFile): string {
  const [file = '', block] = path.replace(/^packages\/[^/]+\//, '').split('#');
  return block === undefined ? file : `${file}-${block}.md`;
}

function finish(file: EmittedFile, target: string): Promise<string> | string {
  return file.path.includes('#') ? file.text : formatFile(file.path, addHeader(file, `emit/${target}`));
}
