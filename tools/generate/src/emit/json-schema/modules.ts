import type { Model } from '@amapi-spec/model';
import { type Code, code } from '../../code/code.ts';
import { symbol, typeSymbol } from '../../code/import-symbol.ts';
import { literalUnion } from '../../code/literal.ts';
import { printModule } from '../../code/module.ts';
import type { EmittedFile } from '../../emitted-file.ts';
import type { Bundle } from './bundle.ts';
import { membersModule, rulesModule, textsModule } from './issue-data.ts';

const namesPath = 'gen/names.ts';
const ShapeName = typeSymbol('ShapeName', namesPath);
const EnumName = typeSymbol('EnumName', namesPath);
const ShapeTypes = typeSymbol('ShapeTypes', 'gen/shape-types.ts');
const definitions = symbol('definitions', 'gen/definitions.ts');

/** Emits the bundle as a module, since importing JSON still warns on some of the supported runtimes, the names as types, and what issues are made from. */
export function emitModules(model: Model, bundle: Bundle): EmittedFile[] {
  return [
    emitted(namesPath, namesModule(model, bundle)),
    emitted(ShapeTypes.from, shapeTypesModule(model)),
    emitted(definitions.from, definitionsModule(bundle)),
    emitted('gen/rules.ts', rulesModule(model)),
    emitted('gen/members.ts', membersModule(model)),
    emitted('gen/texts.ts', textsModule(model)),
  ];
}

function emitted(path: string, module: Code): EmittedFile {
  return { path: `packages/json-schema/src/${path}`, text: printModule(path, module) };
}

function namesModule({ shapes, enums }: Model, bundle: Bundle): Code {
  return code`/** Names of the object schemas: \`X\` is what the server answers, \`XRequest\` what it may be sent. */
export type ${ShapeName} = ${literalUnion(shapes.map(({ name }) => name))};

/** Names of the enum schemas: closed lists of the known values. */
export type ${EnumName} = ${literalUnion(enums.map(({ name }) => name))};

/** All names, sorted. */
export const schemaNames: readonly (${ShapeName} | ${EnumName})[] = ${JSON.stringify(Object.keys(bundle.$defs))};
`;
}

function shapeTypesModule({ shapes }: Model): Code {
  return code`/** The type of the values that a schema describes, by the schema's name. */
export interface ${ShapeTypes} {
${shapes.map(({ name }) => code`  readonly ${name}: ${typeSymbol(name, '@amapi-spec/types')};`)}
}
`;
}

function definitionsModule(bundle: Bundle): Code {
  const type = code`Readonly<Record<${ShapeName} | ${EnumName}, ${typeSymbol('JsonSchemaObject', 'runtime/json-schema.ts')}>>`;
  return code`/** Every schema by its name, without the sources that the JSON files cite; references lead from \`#/$defs/\`. */
export const ${definitions}: ${type} = ${JSON.stringify(bundle.$defs, withoutSources)};
`;
}

/** Leaves out sources, as the replacer of `JSON.stringify`: they are half of the bytes and mean nothing to a validator. */
export function withoutSources(key: string, value: unknown): unknown {
  return key === 'x-source' ? undefined : value;
}
