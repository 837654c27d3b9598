import type { Model } from '@amapi-spec/model';
import type { EmittedFile } from '../../emitted-file.ts';
import { buildBundle } from './bundle.ts';
import { emitModule } from './module.ts';
import { buildOpenApi } from './openapi.ts';
import { emitReadmeTables } from './readme.ts';
import { fileOptions } from './schema-options.ts';
import { enumToJsonSchema, shapeToJsonSchema } from './shape-to-json-schema.ts';
import type { Keywords } from './type-to-json-schema.ts';

const folder = 'packages/json-schema/src/gen';
const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** Emits one JSON Schema per shape and enum, the bundle, the OpenAPI document, the module with typed access and the README's tables. */
export function emitJsonSchema(model: Model): EmittedFile[] {
  const base = `${model.info.publicBase}json-schema@${model.info.packageVersion}/src/gen/`;
  const bundle = buildBundle(model);
  return [
    ...model.shapes.map((shape) => schemaFile(base, shape.name, shapeToJsonSchema(shape, model, fileOptions))),
    ...model.enums.map((type) => schemaFile(base, type.name, enumToJsonSchema(type))),
    jsonFile('bundle.json', { $schema: dialect, $id: `${base}bundle.json`, ...bundle }),
    jsonFile('openapi.json', buildOpenApi(model)),
    ...emitModule(model, bundle, folder),
    ...emitReadmeTables(model),
  ];
}

function schemaFile(base: string, name: string, schema: Keywords): EmittedFile {
  const file = `schemas/${name}.json`;
  return jsonFile(file, { $schema: dialect, $id: `${base}${file}`, ...schema });
}

/** On one line, so that the formatter breaks only what does not fit. */
function jsonFile(name: string, value: unknown): EmittedFile {
  return { path: `${folder}/${name}`, text: `${JSON.stringify(value)}\n` };
}
