import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from './compare-files.ts';
import type { EmittedFile } from './emitted-file.ts';
import { formatFile } from './format-file.ts';
import { addHeader } from './header.ts';
import { replaceMarkedBlock } from './marked-block.ts';

/**
 * Makes emitted files ready to write: header and formatting, or, for a path `README.md#NAME`, the hand-written file
 * with that block replaced. Throws when two files have one path, or a marker is missing.
 * `earlier` holds what other targets have finished, since several may fill blocks of one file.
 */
export async function finishFiles(
  root: string,
  targetName: string,
  emitted: readonly EmittedFile[],
  earlier: ReadonlyMap<string, OutputFile>,
): Promise<Map<string, OutputFile>> {
  const finished = new Map<string, OutputFile>();
  for (const file of emitted) {
    const [path, block] = splitBlock(file.path);
    const pending = finished.get(path) ?? earlier.get(path);
    if (block === undefined && pending !== undefined) throw new Error(`${targetName} emits ${path}, which is emitted already`);
    const content =
      block === undefined
        ? await formatFile(path, addHeader(file, `emit/${targetName}`))
        : fillBlock(path, block, pending?.content.toString() ?? readText(join(root, path)), file.text);
    finished.set(path, { path, content });
  }
  return finished;
}

function splitBlock(path: string): [path: string, block: string | undefined] {
  const hash = path.indexOf('#');
  return hash < 0 ? [path, undefined] : [path.slice(0, hash), path.slice(hash + 1)];
}

function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function fillBlock(path: string, name: string, before: string, block: string): string {
  const after = replaceMarkedBlock(before, name, block);
  if (after !== undefined) return after;
  throw new Error(`${path} has no markers for a generated block: add <!-- generated:${name} --> and <!-- /generated -->`);
}
