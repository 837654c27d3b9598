import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EmittedFile } from '../emitted-file.ts';
import { finishFiles } from '../finish-files.ts';

/** The files of a scenario by name: as they are made now, and as they are recorded. */
export interface ScenarioFiles {
  readonly made: Readonly<Record<string, string>>;
  readonly recorded: Readonly<Record<string, string>>;
}

/**
 * Finishes the named files among emitted ones and reads what is recorded of them in a scenario's folder; `RECORD=1` records them first.
 * @param gen the folder that the target writes to, with a closing slash; names are relative to it.
 */
export async function readScenario(
  output: string,
  target: string,
  gen: string,
  emitted: readonly EmittedFile[],
  names: readonly string[],
): Promise<ScenarioFiles> {
  const chosen = emitted.filter(({ path }) => names.includes(path.slice(gen.length)));
  const finished = await finishFiles('', target, chosen, new Map());
  const made = Object.fromEntries([...finished.values()].map(({ path, content }) => [path.slice(gen.length), content.toString()]));
  if (process.env['RECORD'] === '1') {
    for (const [name, text] of Object.entries(made)) {
      mkdirSync(dirname(join(output, name)), { recursive: true });
      writeFileSync(join(output, name), text);
    }
  }
  return { made, recorded: Object.fromEntries(names.map((name) => [name, readFileSync(join(output, name), 'utf8')])) };
}
