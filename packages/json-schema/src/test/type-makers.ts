import { compile } from 'json-schema-to-typescript';
import { InputData, JSONSchemaInput, quicktype } from 'quicktype-core';
import type { JsonSchemaObject } from '../index.ts';

/** Makes the source text of types from a schema that is complete in itself. */
export type TypeMaker = (name: string, schema: JsonSchemaObject) => Promise<string>;

/** Makes types in one of quicktype's languages, without code that reads and writes values. */
export function quicktypeIn(language: 'typescript' | 'go' | 'python'): TypeMaker {
  return async (name, schema) => {
    const input = new JSONSchemaInput(undefined);
    await input.addSource({ name, schema: JSON.stringify(schema) });
    const inputData = new InputData();
    inputData.addInput(input);
    const { lines } = await quicktype({ inputData, lang: language, rendererOptions: { 'just-types': true } });
    return `${lines.join('\n')}\n`;
  };
}

/** Makes TypeScript with json-schema-to-typescript, which writes into the schema that it is given. */
export const jsonSchemaToTypescript: TypeMaker = (name, schema) => compile(structuredClone(schema), name, { format: false });
