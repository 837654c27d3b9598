import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { InputData, JSONSchemaInput, JSONSchemaStore, quicktype } from 'quicktype-core';
import type { JsonSchemaObject } from '../index.ts';

/** Makes the source text of types from a schema, which may refer to the published files. */
export type TypeMaker = (name: string, schema: JsonSchemaObject) => Promise<string>;

const folder = new URL('../gen/schemas/', import.meta.url);

/** Stands for the network, where quicktype looks for what a file refers to. */
class PublishedFiles extends JSONSchemaStore {
  override fetch(address: string): Promise<ReturnType<typeof JSON.parse>> {
    return Promise.resolve(JSON.parse(readFileSync(new URL(basename(address), folder), 'utf8')));
  }
}

/** Makes types in one of quicktype's languages, without code that reads and writes values. */
export function quicktypeIn(language: 'typescript' | 'go' | 'python'): TypeMaker {
  return async (name, schema) => {
    const input = new JSONSchemaInput(new PublishedFiles());
    await input.addSource({ name, schema: JSON.stringify(schema) });
    const inputData = new InputData();
    inputData.addInput(input);
    const { lines } = await quicktype({ inputData, lang: language, rendererOptions: { 'just-types': true } });
    return `${lines.join('\n')}\n`;
  };
}

/** Makes TypeScript with json-schema-to-typescript, which writes into the schema that it is given. */
export const jsonSchemaToTypescript: TypeMaker = (name, schema) =>
  compile(structuredClone(schema), name, { format: false, cwd: fileURLToPath(folder) });
