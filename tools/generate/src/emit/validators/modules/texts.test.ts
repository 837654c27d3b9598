import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalogue, Model } from '@amapi-spec/model';
import { readSmallSpec } from '@amapi-spec/model/small-spec';
import { afterAll, expect, test } from 'vitest';
import { textOf } from '../../../code/code.ts';
import { textsModule } from './texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'amapi-spec-texts-'));

afterAll(() => rmSync(folder, { recursive: true }));

type Texts = Readonly<Record<string, (...values: (string | number | undefined)[]) => string>>;

/** What the small spec's findings say in these words, as emitted and loaded. */
async function load(name: string, changes: Partial<Pick<Catalogue, 'messages' | 'nearest'>>): Promise<Texts> {
  const model = readSmallSpec();
  const [english] = model.catalogues;
  if (english === undefined) throw new Error('no catalogue');
  const changed: Model = { ...model, catalogues: [{ ...english, ...changes, messages: { ...english.messages, ...changes.messages } }] };
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, textOf(textsModule(changed)));
  return (await import(pathToFileURL(file).href)) as Texts;
}

test('a text is compiled with its slots, those that may be absent last, and kinds in words', async () => {
  const texts = await load('plain', {});
  expect(texts['schemaType']?.('integer', 'string')).toBe('must be a whole number, not a string');
  expect(texts['schemaType']?.('array_without_gaps')).toBe('must be an array without gaps');
  expect(texts['schemaUnknownField']?.('Command', '"x"')).toBe('"x" must not be set, Command has no such field');
  expect(texts['schemaUnknownField']?.('Command', undefined, 6)).toBe('a key of 6 characters must not be set, Command has no such field');
  expect(texts['schemaRequired']).toBe('must be set');
  expect([texts['nearestHint']?.('LOCK'), texts['nearestHint']?.(undefined)]).toEqual(['; did you mean LOCK?', '']);
});

test('a text may hold whatever means something in code', async () => {
  const odd = '`${max}` \\ \' " $ */';
  const texts = await load('odd', {
    nearest: `${odd.replaceAll(/[{}]/g, '')}{nearest}`,
    messages: { 'schema.max_length': `${odd} {max}`, 'schema.required': odd.replaceAll(/[{}]/g, '') },
  });
  expect(texts['schemaMaxLength']?.(7)).toBe('`$7` \\ \' " $ */ 7');
  expect(texts['schemaRequired']).toBe('`$max` \\ \' " $ */');
  expect(texts['nearestHint']?.('x')).toBe('`$max` \\ \' " $ */x');
});
