import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type DataPath, type Position, readSpecFile } from '@amapi-spec/model';

/** What an example is judged as. */
export type ExampleKind = 'request' | 'command' | 'device' | 'command-for-device' | 'operation';

/** An example of `spec/examples`. */
export interface ExampleFile {
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
  readonly kind: ExampleKind;
  /** Whether its folder says that it is. */
  readonly valid: boolean;
  readonly value: unknown;
  /** The ids of what is to be reported, sorted. */
  readonly expected: readonly string[];
  /** Where a member of the value is; for one that is absent, what is around it. */
  readonly placeOf: (path: DataPath) => Position;
}

const folder = 'spec/examples';
const examplePath = /^spec\/examples\/(valid|invalid)\/(requests|devices|operations)\/[^/]+\.yaml$/;
const kindOfFolder: Readonly<Record<string, ExampleKind>> = { requests: 'request', devices: 'command-for-device', operations: 'operation' };

/** Lists the examples below a root, sorted by path. */
export function listExamples(root: string): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => relative(root, resolve(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return paths.filter((path) => examplePath.test(path)).sort();
}

/** Reads an example. Throws when the file is none. */
export function readExample(root: string, path: string): ExampleFile {
  const [, valid, kinds = ''] = examplePath.exec(path) ?? [];
  if (valid === undefined) throw new Error(`${path}: examples are spec/examples/{valid,invalid}/{requests,devices,operations}/<name>.yaml`);
  const file = readSpecFile(root, path);
  const { data } = file;
  if (!isExample(data)) throw new Error(`${path}: an example is { value, breaks, warns, as }, the last three if need be`);
  const { value, as, breaks = [], warns = [] } = data;
  return {
    path,
    kind: as ?? kindOfFolder[kinds] ?? 'request',
    valid: valid === 'valid',
    value,
    expected: [...breaks, ...warns].sort(),
    placeOf: (steps) => file.locateKey(['value', ...presentPart(value, steps)]),
  };
}

interface RawExample {
  readonly value: unknown;
  readonly as?: ExampleKind;
  readonly breaks?: readonly string[];
  readonly warns?: readonly string[];
}

function isExample(data: unknown): data is RawExample {
  if (typeof data !== 'object' || data === null || !('value' in data)) return false;
  const { as, breaks = [], warns = [] } = data as Partial<Record<keyof RawExample, unknown>>;
  return [undefined, 'device', 'command'].includes(as as string | undefined) && Array.isArray(breaks) && Array.isArray(warns);
}

function presentPart(value: unknown, path: DataPath): DataPath {
  let length = 0;
  let inside: unknown = value;
  for (const step of path) {
    if (typeof inside !== 'object' || inside === null || !Object.hasOwn(inside, step)) break;
    inside = (inside as Record<string | number, unknown>)[step];
    length++;
  }
  return path.slice(0, length);
}
