import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Writes a package into a folder of its own, and returns that folder: files by path, and what its package.json says. */
export function writePackage(manifest: object, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  for (const [path, text] of Object.entries({ ...files, 'package.json': JSON.stringify({ type: 'module', ...manifest }) })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** What `exports` says of a module of `dist`. */
export function moduleOf(name: string): { readonly types: string; readonly default: string } {
  return { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` };
}
