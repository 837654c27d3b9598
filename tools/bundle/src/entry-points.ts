import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What of a package.json says what is published. */
interface Manifest {
  readonly exports?: Readonly<Record<string, string | { readonly types?: string; readonly default?: string } | null>>;
  readonly bin?: Readonly<Record<string, string>>;
}

/** The entry points of a package: name -> source, relative to its folder. */
export interface EntryPoints {
  /** What is imported, and has declarations. */
  readonly modules: Readonly<Record<string, string>>;
  /** What is run. */
  readonly programs: Readonly<Record<string, string>>;
  /** What is read as a script, by engines that know no modules. */
  readonly scripts: Readonly<Record<string, string>>;
}

/**
 * Finds the entry points that a package.json names: each `dist/<name>.js` of `exports` and `bin`. The source of one is `src/<name>.ts` when
 * it is written by hand, `src/gen/<name>.ts` when it is generated. One that is named alone, without declarations, is a script. Throws when there is none, or when types and code have two names.
 */
export function entryPoints(folder: string): EntryPoints {
  const { exports = {}, bin = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const scripts = Object.values(exports).filter((target) => typeof target === 'string' && /^\.\/dist\/.*\.js$/.test(target)) as string[];
  const modules = Object.entries(exports).flatMap(([subpath, target]) => {
    // A file that is published as it is.
    if (target === null || typeof target === 'string') return [];
    const { types, default: code = '' } = target;
    if (types !== code.replace(/\.js$/, '.d.ts')) throw new Error(`${subpath}: types and default must have one name`);
    return [code];
  });
  const sources = (targets: readonly string[]) => Object.fromEntries(targets.map((target) => sourceOf(folder, target)));
  return { modules: sources(modules), programs: sources(Object.values(bin)), scripts: sources(scripts) };
}

function sourceOf(folder: string, target: string): [name: string, source: string] {
  const name = /^\.\/dist\/([\w-]+)\.js$/.exec(target)?.[1];
  if (name === undefined) throw new Error(`${target}: an entry point must be ./dist/<name>.js`);
  const source = [`src/${name}.ts`, `src/gen/${name}.ts`].find((path) => existsSync(join(folder, path)));
  if (source === undefined) throw new Error(`${target}: there is neither src/${name}.ts nor src/gen/${name}.ts`);
  return [name, source];
}
