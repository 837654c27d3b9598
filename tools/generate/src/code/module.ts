import { posix } from 'node:path';
import { type Code, join, symbolsOf, textOf } from './code.ts';
import type { ImportSymbol } from './import-symbol.ts';

/**
 * Prints a module at a path from `src`: the imports of the symbols in its code, then the code. Other packages come first, then by path from
 * `src`, so that what modules know comes ahead of what they call: bundles keep that order, and are smaller compressed where like stands beside like.
 * `named` are symbols that the code names in a text which a program of someone else has printed.
 */
export function printModule(path: string, code: Code, named: readonly ImportSymbol[] = []): string {
  const text = textOf(code);
  const imports = importsOf(path, [...symbolsOf(code), ...named]);
  return `${imports.join('')}${imports.length > 0 ? '\n' : ''}${text.endsWith('\n') ? text : `${text}\n`}`;
}

/** Exports symbols of other modules from the one at a path, in the order given, with a line for each module. */
export function exportsFrom(path: string, symbols: readonly ImportSymbol[]): Code {
  const bySpecifier = [...Map.groupBy(symbols, ({ from }) => specifierOf(from, path))];
  return join(
    bySpecifier.map(([from, names]) => clause('export', names, from)),
    '\n',
  );
}

function importsOf(path: string, symbols: readonly ImportSymbol[]): string[] {
  const foreign = symbols.filter(({ from }) => from !== path);
  const byModule = [...Map.groupBy(foreign, ({ from }) => from)];
  return byModule
    .toSorted(([a], [b]) => order(a) - order(b) || compare(a, b))
    .map(([from, names]) => `${importOf(names, specifierOf(from, path))}\n`);
}

function importOf(symbols: readonly ImportSymbol[], from: string): string {
  const byName = new Map(symbols.map((symbol) => [symbol.name, symbol]));
  const sorted = [...byName.values()].toSorted((a, b) => compare(a.name, b.name));
  return clause('import', sorted, from);
}

function clause(keyword: 'import' | 'export', symbols: readonly ImportSymbol[], from: string): string {
  const areTypes = symbols.every(({ isType }) => isType);
  const names = symbols.map(({ name, isType }) => `${isType && !areTypes ? 'type ' : ''}${name}`);
  return `${keyword} ${areTypes ? 'type ' : ''}{ ${names.join(', ')} } from '${from}';`;
}

function specifierOf(from: string, path: string): string {
  if (from.startsWith('@')) return from;
  const relative = posix.relative(posix.dirname(path), from);
  return relative.startsWith('.') ? relative : `./${relative}`;
}

function order(from: string): number {
  return from.startsWith('@') ? 0 : 1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
