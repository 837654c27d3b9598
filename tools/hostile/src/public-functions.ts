import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The packages with functions that take values. */
const packages = [
  '@amapi-spec/validators',
  '@amapi-spec/commands',
  '@amapi-spec/decoders',
  '@amapi-spec/json-schema',
  '@amapi-spec/redact',
];

/** A function that anyone can call. */
export interface PublicFunction {
  /** `redact: redact`, `decoders/esim: describeEsimError`, `validators: commandSchema.~standard.validate`. */
  readonly name: string;
  /** `validators`. */
  readonly from: string;
  /** The last part of the name. */
  readonly member: string;
  readonly call: (...args: readonly unknown[]) => unknown;
}

interface Manifest {
  readonly exports: Readonly<Record<string, { readonly default?: string } | string>>;
}

/** Imports every entry point that the packages export by name, and lists each function once, under the first name that it is found by. */
export async function publicFunctions(): Promise<PublicFunction[]> {
  const seen = new Set<unknown>();
  const found: PublicFunction[] = [];
  for (const name of packages) {
    for (const subpath of entryPoints(name)) {
      const entry = `${name}${subpath.slice(1)}`;
      const module = (await import(entry)) as Record<string, unknown>;
      for (const [key, value] of Object.entries(module)) collect(value, [key], entry, seen, found);
    }
  }
  return found;
}

function entryPoints(name: string): string[] {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const { exports } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
  // Patterns stand for files that the first entry point exports too; data has no functions.
  return Object.entries(exports)
    .filter(
      ([subpath, target]) =>
        !subpath.includes('*') && typeof target === 'object' && existsSync(join(dirname(manifest), target.default ?? '')),
    )
    .map(([subpath]) => subpath);
}

function collect(value: unknown, path: readonly string[], entry: string, seen: Set<unknown>, found: PublicFunction[]): void {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value)) return;
  seen.add(value);
  if (typeof value === 'function') {
    const from = entry.replace('@amapi-spec/', '');
    found.push({ name: `${from}: ${path.join('.')}`, from: from.split('/')[0] ?? from, member: path.at(-1) ?? '', call: callable(value) });
  } else if (path.length < 4) {
    for (const [key, member] of Object.entries(value)) collect(member, [...path, key], entry, seen, found);
  }
}

function callable(value: object): PublicFunction['call'] {
  const isClass = Function.prototype.toString.call(value).startsWith('class');
  return isClass
    ? (...args) => Reflect.construct(value as new () => unknown, args)
    : (...args) => Reflect.apply(value as () => unknown, undefined, args);
}
