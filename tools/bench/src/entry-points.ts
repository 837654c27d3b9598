import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '@amapi-spec/tools-shared/repository.ts';

/** A module that a package exports. */
export interface EntryPoint {
  /** `@amapi-spec/validators/command-request`. */
  readonly specifier: string;
  /** The built file. */
  readonly file: string;
}

/** Published packages with modules in them; the command line is a program. */
export const packages: readonly string[] = ['commands', 'decoders', 'json-schema', 'protobuf', 'redact', 'validators'];

/** Lists the modules that a package exports, of its package.json. */
export function entryPointsOf(folder: string): EntryPoint[] {
  const path = join(repository, 'packages', folder);
  const { name, exports } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as {
    name: string;
    exports: Readonly<Record<string, string | { readonly default?: string }>>;
  };
  return Object.entries(exports).flatMap(([subpath, target]) => {
    const file = typeof target === 'object' ? target.default : undefined;
    return file?.endsWith('.js') === true ? [{ specifier: `${name}${subpath.slice(1)}`, file: join(path, file) }] : [];
  });
}
