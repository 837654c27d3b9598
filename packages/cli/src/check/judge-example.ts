import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Misuse } from '../misuse.ts';
import { parseValue } from '../parse-value.ts';
import { readText } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { judgeValue } from './judge-input.ts';
import type { Judged } from './judged.ts';
import type { Kind, Levels } from './kinds.ts';
import { placesOf } from './locate.ts';

const examplePath = /(?:^|\/)(valid|invalid)\/(requests|devices|operations)\/[^/]+\.yaml$/;

const kindOfFolder: Readonly<Record<string, Kind>> = { requests: 'request', devices: 'command-for-device', operations: 'operation' };
const kindOfAs: Readonly<Record<string, Kind>> = {
  request: 'request',
  device: 'device',
  command: 'command',
  operation: 'operation',
  'command-for-device': 'command-for-device',
};

/** Lists the examples below a folder, sorted by path. Throws Misuse when there is none. */
export async function findExamples(folder: string, terminal: Terminal): Promise<string[]> {
  const entries = await readdir(resolve(terminal.cwd, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  const root = resolve(terminal.cwd, folder);
  const files = entries
    .filter((entry) => entry.isFile())
    .map(
      (entry) =>
        `${folder}/${join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll('\\', '/')}`,
    )
    .filter((file) => examplePath.test(file))
    .sort();
  if (files.length === 0) throw new Misuse(`${folder}: no examples there; name the files to check, or - for standard input`);
  return files;
}

/** Says whether a file is an example of the spec: `{ value, breaks }` in a folder that says what it is. */
export function isExamplePath(name: string): boolean {
  return examplePath.test(name.replaceAll('\\', '/'));
}

/** Judges an example: right when exactly the ids are reported that it names. */
export async function judgeExample(name: string, levels: Levels, terminal: Terminal): Promise<Judged> {
  const text = await readText(name, terminal);
  const example = parseValue(name, text) as ExampleFile;
  const [, valid, folder] = examplePath.exec(name.replaceAll('\\', '/')) ?? [];
  const kind = kindOfAs[example.as ?? ''] ?? kindOfFolder[folder ?? ''] ?? 'request';
  const placeOf = placesOf(text);
  const judged = judgeValue(name, example.value, { kind, levels }, (issue) => placeOf(['value', ...issue.path]));
  const expected = [...(example.breaks ?? []), ...(example.warns ?? [])].sort();
  const reported = [...new Set(judged.findings.map(({ issue }) => issue.rule))].sort();
  const right = judged.valid === (valid === 'valid') && expected.join() === reported.join();
  return { ...judged, example: { right, expected, reported } };
}

interface ExampleFile {
  readonly value: unknown;
  readonly as?: string;
  readonly breaks?: readonly string[];
  readonly warns?: readonly string[];
}
