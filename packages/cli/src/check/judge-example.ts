import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { Misuse } from '../misuse.ts';
import { parseValue } from '../parse-value.ts';
import { readText } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { judgeValue } from './judge-input.ts';
import type { Judged } from './judged.ts';
import { judges, type Kind, type Levels } from './kinds.ts';
import { placesOf } from './locate.ts';

const examplePath = /(?:^|\/)(valid|invalid)\/(requests|devices|operations)\/[^/]+\.yaml$/;

const kindOfFolder: Readonly<Record<string, Kind>> = { requests: 'request', devices: 'command-for-device', operations: 'operation' };

/** Lists the examples below a folder, sorted by path. Throws Misuse when there is none. */
export async function findExamples(folder: string, terminal: Terminal): Promise<string[]> {
  const root = resolve(terminal.cwd, folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => withSlashes(join(folder, relative(root, entry.parentPath), entry.name)))
    .filter(isExamplePath)
    .sort();
  if (files.length === 0) throw new Misuse(`${folder}: no examples there; name the files to check, or - for standard input`);
  return files;
}

/** Says whether a file is an example of the spec: `{ value, breaks }` in a folder that says what it is. */
export function isExamplePath(name: string): boolean {
  return examplePath.test(withSlashes(name));
}

/** Judges an example: right when exactly the ids are reported that it names. */
export async function judgeExample(name: string, levels: Levels, terminal: Terminal): Promise<Judged> {
  const text = await readText(name, terminal);
  const example = parseValue(name, text);
  if (!isExampleFile(example)) throw new Misuse(`${name}: an example is { value, breaks, warns, as }, the last three if need be`);
  const [, valid, folder = ''] = examplePath.exec(withSlashes(name)) ?? [];
  const kind = example.as ?? kindOfFolder[folder] ?? 'request';
  const placeOf = placesOf(text);
  const judged = judgeValue(name, example.value, { kind, levels }, (issue) => placeOf(['value', ...issue.path]));
  const expected = [...(example.breaks ?? []), ...(example.warns ?? [])].sort();
  const reported = [...new Set(judged.findings.map(({ issue }) => issue.rule))].sort();
  const right = judged.valid === (valid === 'valid') && expected.join() === reported.join();
  return { ...judged, example: { right, expected, reported } };
}

interface ExampleFile {
  readonly value: unknown;
  readonly as?: Kind;
  readonly breaks?: readonly string[];
  readonly warns?: readonly string[];
}

function isExampleFile(example: unknown): example is ExampleFile {
  if (typeof example !== 'object' || example === null || !('value' in example)) return false;
  const { as, breaks = [], warns = [] } = example as Partial<Record<keyof ExampleFile, unknown>>;
  return (as === undefined || (typeof as === 'string' && Object.hasOwn(judges, as))) && Array.isArray(breaks) && Array.isArray(warns);
}

function withSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}
