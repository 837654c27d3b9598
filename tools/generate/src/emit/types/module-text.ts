import { posix } from 'node:path';
import type { ModuleOf } from './type-names.ts';

/** A declaration, and the emitted types that it names. */
export interface Declaration {
  readonly text: string;
  readonly names: readonly string[];
}

/** Prints a module of `src/gen`: the imports that its declarations need, then the declarations. */
export function moduleText(module: string, declarations: readonly Declaration[], moduleOf: ModuleOf): string {
  const names = [...new Set(declarations.flatMap((declaration) => declaration.names))]
    .filter((name) => moduleOf(name) !== module)
    .toSorted();
  const imports = [...Map.groupBy(names, moduleOf)]
    .map(([from, imported]) => `import type { ${imported.join(', ')} } from '${relativePath(module, from)}';\n`)
    .toSorted();
  return [...(imports.length === 0 ? [] : [imports.join('')]), ...declarations.map(({ text }) => text)].join('\n');
}

/** Writes the path that one module of `src/gen` imports another by. */
export function relativePath(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), `${to}.ts`);
  return path.startsWith('.') ? path : `./${path}`;
}
