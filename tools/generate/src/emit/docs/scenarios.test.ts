import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { emitDocs } from './index.ts';
import { miniModel } from './test/mini-model.ts';

const output = join(import.meta.dirname, 'test/scenarios/one-of-each/output');

/** Structural ids have pages that no model changes: one of them is enough here. */
const left = /rules\/schema\.(?!type)/;

test('the pages of a model with one thing of each kind are as recorded', () => {
  const files = new Map(
    emitDocs(miniModel).flatMap(({ path, text }) => (left.test(path) ? [] : [[path.replace('packages/docs/src/gen/', ''), text] as const])),
  );
  // RECORD=1 accepts what is emitted now; the diff is for the reviewer.
  if (process.env['RECORD'] === '1') record(files);
  const recorded = new Map(
    readdirSync(output, { recursive: true, withFileTypes: true }).flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      return entry.isFile() ? [[relative(output, path).split(sep).join('/'), readFileSync(path, 'utf8')] as const] : [];
    }),
  );
  expect([...files.keys()].toSorted()).toEqual([...recorded.keys()].toSorted());
  for (const [path, text] of files) expect(text, path).toBe(recorded.get(path));
});

function record(files: ReadonlyMap<string, string>): void {
  rmSync(output, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(output, path)), { recursive: true });
    writeFileSync(join(output, path), text);
  }
}
