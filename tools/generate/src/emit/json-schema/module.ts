import type { Model } from '@amapi-spec/model';
import type { EmittedFile } from '../../emitted-file.ts';
import type { Bundle } from './bundle.ts';

/** Emits the bundle as a module, since importing JSON still warns on some of the supported runtimes, and the names as types. */
export function emitModule(model: Model, bundle: Bundle, folder: string): EmittedFile[] {
  const shapes = model.shapes.map(({ name }) => name);
  const enums = model.enums.map(({ name }) => name);
  const names = `
/** Names of the object schemas: \`X\` is what the server answers, \`XRequest\` what it may be sent. */
export type ShapeName = ${union(shapes)};

/** Names of the enum schemas: closed lists of the known values. */
export type EnumName = ${union(enums)};

/** All names, sorted. */
export const schemaNames: readonly (ShapeName | EnumName)[] = ${JSON.stringify(Object.keys(bundle.$defs))};
`;
  const data = `
import type { JsonSchemaObject } from '../runtime/json-schema.ts';
import type { EnumName, ShapeName } from './names.ts';

/** Every schema by its name, without the sources that the JSON files cite; references lead from \`#/$defs/\`. */
export const definitions: Readonly<Record<ShapeName | EnumName, JsonSchemaObject>> = ${JSON.stringify(bundle.$defs, withoutSources)};
`;
  const types = `
import type { ${shapes.join(', ')} } from '@amapi-spec/types';

/** The type of the values that a schema describes, by the schema's name. */
export interface ShapeTypes {
${shapes.map((name) => `  readonly ${name}: ${name};`).join('\n')}
}
`;
  return [
    { path: `${folder}/names.ts`, text: names.trimStart() },
    { path: `${folder}/shape-types.ts`, text: types.trimStart() },
    { path: `${folder}/definitions.ts`, text: data.trimStart() },
  ];
}

/** Leaves out sources, as the replacer of `JSON.stringify`: they are half of the bytes and mean nothing to a validator. */
export function withoutSources(key: string, value: unknown): unknown {
  return key === 'x-source' ? undefined : value;
}

function union(names: readonly string[]): string {
  return names.length === 0 ? 'never' : names.map((name) => `'${name}'`).join(' | ');
}
