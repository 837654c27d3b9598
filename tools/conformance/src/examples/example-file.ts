import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type DataPath, type ExampleHead, exampleSubject, type Position, readSpecFile, type Roles } from '@amapi-spec/model';

/** An example of `spec/examples`. */
export interface ExampleFile {
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
  /** Shape that it is judged as. */
  readonly subject: string;
  /** Whether its folder says that it is. */
  readonly valid: boolean;
  readonly value: unknown;
  /** The ids of what is to be reported, sorted. */
  readonly expected: readonly string[];
  /** Where a member of the value is; for one that is absent, what is around it. */
  readonly placeOf: (path: DataPath) => Position;
}

const examples = 'spec/examples';
const examplePath = /^spec\/examples\/(valid|invalid)\/(requests|devices|operations|answers)\/[^/]+\.yaml$/;

/** Lists the examples below a root, sorted by path. */
export function listExamples(root: string): string[] {
  const entries = readdirSync(join(root, examples), { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => relative(root, resolve(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return paths.filter((path) => examplePath.test(path)).sort();
}

/** Reads an example. Throws when the file is none. */
export function readExample(root: string, path: string, roles: Roles): ExampleFile {
  const [, valid, folder = ''] = examplePath.exec(path) ?? [];
  if (valid === undefined)
    throw new Error(`${path}: examples are spec/examples/{valid,invalid}/{requests,devices,operations,answers}/<name>.yaml`);
  const file = readSpecFile(root, path);
  const { data } = file;
  if (!isExample(data)) throw new Error(`${path}: an example is { value, breaks, warns, as, shape }, the last four if need be`);
  const { value, breaks = [], warns = [] } = data;
  const subject = exampleSubject(roles, folder, data);
  if (subject === undefined) {
    const names = roles.inputs.map(({ name }) => name).join(', ');
    throw new Error(`${path}: an example is { value, breaks, warns, as, shape }, as one of ${names}, or of a shape`);
  }
  return {
    path,
    subject,
    valid: valid === 'valid',
    value,
    expected: [...breaks, ...warns].sort(),
    placeOf: (steps) => file.locateKey(['value', ...presentPart(value, steps)]),
  };
}

interface RawExample extends ExampleHead {
  readonly value: unknown;
  readonly breaks?: readonly string[];
  readonly warns?: readonly string[];
}

function isExample(data: unknown): data is RawExample {
  if (typeof data !== 'object' || data === null || !('value' in data)) return false;
  const { as, shape, breaks = [], warns = [] } = data as Partial<Record<keyof RawExample, unknown>>;
  return [as, shape].every((name) => name === undefined || typeof name === 'string') && Array.isArray(breaks) && Array.isArray(warns);
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
