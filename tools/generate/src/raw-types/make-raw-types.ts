import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import type { OutputFile } from '../compare-files.ts';
import { formatFile } from '../format-file.ts';
import { addHeader } from '../header.ts';
import { type MetaSchema, simplifyMeta } from './simplify-meta.ts';

const path = 'tools/model/src/gen/raw.ts';

/** The types of whole files, by the name of their schema in `spec/meta`. */
const fileTypes: Readonly<Record<string, string>> = {
  openapi: 'RawOpenApi',
  sources: 'RawSources',
  'android-versions': 'RawAndroidVersions',
  path: 'RawPath',
  schema: 'RawSchema',
  command: 'RawCommand',
  rule: 'RawRule',
  structural: 'RawFindings',
  messages: 'RawCatalogue',
  'other-names': 'RawOtherNames',
  codes: 'RawTable',
  example: 'RawExample',
};

/** Makes the TypeScript types of the files of `spec/` from the schemas in `spec/meta` below a root: what the model's reader is handed. */
export async function makeRawTypes(root: string): Promise<OutputFile> {
  const $defs: Record<string, MetaSchema> = {};
  for (const [name, title] of Object.entries(fileTypes)) {
    const schema = JSON.parse(readFileSync(join(root, 'spec/meta', `${name}.json`), 'utf8')) as MetaSchema;
    const nameOf = (reference: string): string => {
      const [file = '', place = ''] = reference.split('#');
      return `${basename(file, '.json') || name}.${basename(place)}`;
    };
    for (const [part, inner] of Object.entries(schema.$defs ?? {}))
      $defs[`${name}.${part}`] = { ...simplifyMeta(inner, nameOf), title: `Raw${part.charAt(0).toUpperCase()}${part.slice(1)}` };
    $defs[name] = { ...simplifyMeta(schema, nameOf), title };
  }
  const names = Object.keys(fileTypes);
  const properties = Object.fromEntries(names.map((name) => [name, { $ref: `#/$defs/${name}` }]));
  const all = {
    $defs,
    type: 'object',
    description: 'A file of each kind, by the name of its schema.',
    properties,
    required: names,
  } as const;
  const text = await compile(all, 'RawFiles', { additionalProperties: false, bannerComment: '', format: false });
  const source = `import type { JsonValue } from '../contract/json-value.ts';\n\n${text}`;
  return { path, content: await formatFile(path, addHeader({ path, text: source, sources: ['spec/meta/'] }, 'raw-types')) };
}
