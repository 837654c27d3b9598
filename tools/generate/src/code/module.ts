import { posix } from 'node:path';
import { type Code, symbolsOf, textOf } from './code.ts';
import type { ImportSymbol } from './import-symbol.ts';

/** Prints a module at a path from `src`: the imports of the symbols in its code, then the code. Other packages come first, then by path. */
export function printModule(path: string, code: Code): string {
  const text = textOf(code);
  const imports = importsOf(path, symbolsOf(code));
  return `${imports.join('')}${imports.length > 0 ? '\n' : ''}${text.endsWith('\n') ? text : `${text}\n`}`;
}

function importsOf(path: string, symbols: readonly ImportSymbol[]): string[] {
  const foreign = symbols.filter(({ from }) => from !== path);
  const bySpecifier = [...Map.groupBy(foreign, ({ from }) => specifierOf(from, path))];
  return bySpecifier.toSorted(([a], [b]) => order(a) - order(b) || compare(a, b)).map(([from, names]) => importOf(names, from));
}

function importOf(symbols: readonly ImportSymbol[], from: string): string {
  const byName = new Map(symbols.map((symbol) => [symbol.name, symbol]));
  const sorted = [...byName.values()].toSorted((a, b) => compare(a.name, b.name));
  if (sorted.every(({ isType }) => isType)) return `import type { ${sorted.map(({ name }) => name).join(', ')} } from '${from}';\n`;
  return `import { ${sorted.map(({ name, isType }) => `${isType ? 'type ' : ''}${name}`).join(', ')} } from '${from}';\n`;
}

function specifierOf(from: string, path: string): string {
  if (from.startsWith('@')) return from;
  const relative = posix.relative(posix.dirname(path), from);
  return relative.startsWith('.') ? relative : `./${relative}`;
}

function order(specifier: string): number {
  return specifier.startsWith('.') ? 1 : 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
