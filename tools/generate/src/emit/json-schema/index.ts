import type { Model } from '@amapi-spec/model';
import { toDraft07 } from '@amapi-spec/tools-shared/runtime/to-draft-07.ts';
import type { EmittedFile } from '../../emitted-file.ts';
import { buildBundle } from './bundle.ts';
import { emitModules, withoutSources } from './modules.ts';
import { buildOpenApi } from './openapi.ts';
import { emitReadmeTables } from './readme.ts';
import { fileOptions } from './schema-options.ts';
import { enumToJsonSchema, shapeToJsonSchema } from './shape-to-json-schema.ts';
import type { Keywords } from './type-to-json-schema.ts';

const folder = 'packages/json-schema/src/gen';
const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** Emits one JSON Schema per shape and enum, in 2020-12 and in draft 7, the bundle, the OpenAPI document, the module with typed access and the README's tables. */
export function emitJsonSchema(model: Model): EmittedFile[] {
  const base = `${model.info.publicBase}json-schema@${model.info.packageVersion}/src/gen/`;
  const bundle = buildBundle(model);
  const schemas = [
    ...model.shapes.map((shape) => [shape.name, shapeToJsonSchema(shape, model, fileOptions)] as const),
    ...model.enums.map((type) => [type.name, enumToJsonSchema(type)] as const),
  ];
  return [
    ...schemas.flatMap(([name, schema]) => [schemaFile(base, name, schema), draft07File(base, name, schema)]),
    jsonFile('bundle.json', { $schema: dialect, $id: `${base}bundle.json`, ...bundle }),
    jsonFile('openapi.json', buildOpenApi(model)),
    ...emitModules(model, bundle),
    ...emitReadmeTables(model),
  ];
}

function schemaFile(base: string, name: string, schema: Keywords): EmittedFile {
  const file = `schemas/${name}.json`;
  return jsonFile(file, { $schema: dialect, $id: `${base}${file}`, ...schema });
}

/** Without the sources, which the other file cites. */
function draft07File(base: string, name: string, schema: Keywords): EmittedFile {
  const file = `draft-07/${name}.json`;
  const converted = toDraft07(JSON.parse(JSON.stringify(schema, withoutSources)) as Keywords);
  return jsonFile(file, { $schema: 'http://json-schema.org/draft-07/schema#', $id: `${base}${file}`, ...converted });
}

/** On one line, so that the formatter breaks only what does not fit. */
function jsonFile(name: string, value: unknown): EmittedFile {
  return { path: `${folder}/${name}`, text: `${JSON.stringify(value)}\n` };
}
