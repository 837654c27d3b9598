import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Lists what a program imports that is no file of its own, at any depth. */
export function readImportsOf(file: string, seen: Set<string> = new Set()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const specifiers = [...readFileSync(file, 'utf8').matchAll(/ from '([^']+)'/g)].map(([, specifier = '']) => specifier);
  return [...new Set(specifiers.flatMap((name) => (name.startsWith('.') ? readImportsOf(join(dirname(file), name), seen) : [name])))];
}
