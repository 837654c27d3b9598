import { readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';

/** One import, re-export or dynamic import of a module. */
export interface Import {
  readonly specifier: string;
  /** Erased by the compiler: `import type`, `export type`. */
  readonly typeOnly: boolean;
  /** From 1. */
  readonly line: number;
}

/** Reads what a TypeScript or JavaScript file imports, in order. A dynamic import of something computed is left out. */
export function readImports(path: string): Import[] {
  const text = readFileSync(path, 'utf8');
  const { module } = parseSync(path, text);
  const found: { specifier: string; typeOnly: boolean; start: number }[] = [];
  for (const { moduleRequest, entries, start } of module.staticImports)
    found.push({ specifier: moduleRequest.value, typeOnly: entries.length > 0 && entries.every((entry) => entry.isType), start });
  for (const { entries, start } of module.staticExports) {
    const request = entries.find((entry) => entry.moduleRequest !== null)?.moduleRequest;
    if (request) found.push({ specifier: request.value, typeOnly: entries.every((entry) => entry.isType), start });
  }
  for (const { moduleRequest, start } of module.dynamicImports) {
    const literal = /^['"](.+)['"]$/.exec(text.slice(moduleRequest.start, moduleRequest.end));
    if (literal?.[1] !== undefined) found.push({ specifier: literal[1], typeOnly: false, start });
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ specifier, typeOnly, start }) => ({ specifier, typeOnly, line: text.slice(0, start).split('\n').length }));
}
