import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Expression, Place } from './contract/expression.ts';
import type { Model } from './contract/model.ts';
import { lowerExpression } from './expression/lower-expression.ts';
import { createIndex } from './query/create-index.ts';
import { placeAt } from './query/place-at.ts';
import { readModel } from './read-model.ts';

/** What is laid over a spec: a folder that has `spec/`, or texts by path (`spec/rules/lock/x.yaml`). An empty file takes away what is below it. */
export type Overlay = string | Readonly<Record<string, string>>;

const base = resolve(import.meta.dirname, '../test/base');
const meta = resolve(import.meta.dirname, '../../../spec/meta');

/**
 * Lays overlays over the small spec of `tools/model/test/base`, one thing of each kind, and lets `read` read the folder that has the result.
 * It is what the tests of the reader and of every emitter start from.
 */
export function withSmallSpec<T>(overlays: readonly Overlay[], read: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'amapi-spec-small-'));
  try {
    cpSync(base, root, { recursive: true });
    cpSync(meta, join(root, 'spec/meta'), { recursive: true });
    for (const overlay of overlays) lay(root, overlay);
    return read(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Returns the model of the small spec with overlays; throws with all diagnostics when it has errors. */
export function readSmallSpec(...overlays: readonly Overlay[]): Model {
  return withSmallSpec(overlays, readModel);
}

let small: Model | undefined;

/** Returns the model of the small spec itself, read once. */
export function smallModel(): Model {
  return (small ??= readSmallSpec());
}

/** Returns the place of a path of JSON names in a shape of the small spec; throws when there is none. */
export function smallPlace(shape: string, ...path: readonly string[]): Place {
  const { shapes } = createIndex(smallModel());
  return placeAt(shapes.get(shape), path, shapes);
}

/** Lowers a condition on a shape of the small spec, as a rule's author writes it; throws with all that is wrong with it. */
export function smallExpression(shape: string, text: string): Expression {
  const lowered = lowerExpression(text, shape, createIndex(smallModel()));
  if (!lowered.ok) throw new Error(`${text}: ${JSON.stringify(lowered.problems)}`);
  return lowered.expression;
}

function lay(root: string, overlay: Overlay): void {
  const texts = typeof overlay === 'string' ? readTexts(overlay) : Object.entries(overlay);
  for (const [path, text] of texts) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    if (text === '') rmSync(file);
    else writeFileSync(file, text);
  }
}

function readTexts(folder: string): [path: string, text: string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]);
}
