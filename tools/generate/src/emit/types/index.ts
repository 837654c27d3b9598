import type { Model, Shape } from '@amapi-spec/model';
import { code, join } from '../../code/code.ts';
import { type ImportSymbol, typeSymbol } from '../../code/import-symbol.ts';
import { literalUnion } from '../../code/literal.ts';
import { exportsFrom, printModule } from '../../code/module.ts';
import type { EmittedFile } from '../../emitted-file.ts';
import { buildOpenApi } from '../json-schema/openapi.ts';
import { reachable } from '../json-schema/reachable.ts';
import { commandRequestDeclarations } from './command-request-declarations.ts';
import type { Declaration } from './declaration.ts';
import { enumDeclarations } from './enum-declarations.ts';
import { openApiText } from './openapi-text.ts';
import { shapeDeclaration } from './shape-declaration.ts';
import { enumPath, enumType, isCommandRequest, shapePath, shapeType } from './type-symbols.ts';

const indexPath = 'gen/index.ts';
const openApiPath = 'gen/openapi.ts';
const ruleId = typeSymbol('RuleId', 'gen/rule-id.ts');

/** A module: its path from `src`, and what it declares and exports. */
interface TypeModule {
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly sources: readonly string[];
}

/** Emits the models, one module per schema, the types of openapi-fetch over them, the ids of the rules, and the index. */
export function emitTypes(model: Model): EmittedFile[] {
  const modules = [...shapeModules(model), ...enumModules(model)];
  const openApi = ['components', 'operations', 'paths'].map((name) => typeSymbol(name, openApiPath));
  const exported = [...modules.flatMap(({ declarations }) => declarations.map(({ type }) => type)), ...openApi, ruleId];
  return [
    ...modules.map(({ path, declarations, sources }) => ({ ...emitted(path, moduleText(path, declarations)), sources })),
    emitted(openApiPath, openApiModule(model)),
    emitted(ruleId.from, ruleIdModule(model)),
    emitted(indexPath, printModule(indexPath, exportsFrom(indexPath, exported))),
  ];
}

function emitted(path: string, text: string): EmittedFile {
  return { path: `packages/types/src/${path}`, text };
}

function moduleText(path: string, declarations: readonly Declaration[]): string {
  const parts = declarations.map((declaration) => declaration.code);
  return printModule(path, join(parts, '\n\n'));
}

function shapeModules(model: Model): readonly TypeModule[] {
  const byModule = Map.groupBy(model.shapes, (shape) => shapePath(shape, model));
  return [...byModule].map(([path, shapes]) => ({
    path,
    declarations: shapes.flatMap((shape) => shapeDeclarations(shape, model)),
    sources: [
      ...new Set(shapes.map(({ schema }) => `spec/schemas/${schema}.yaml`)),
      ...(shapes.some((shape) => isCommandRequest(shape, model)) ? ['spec/commands/'] : []),
    ],
  }));
}

function shapeDeclarations(shape: Shape, model: Model): readonly Declaration[] {
  if (isCommandRequest(shape, model)) return commandRequestDeclarations(shape, model);
  if (shape.variant === 'request') return [shapeDeclaration(shape, 'request', model)];
  return [shapeDeclaration(shape, 'response', model), shapeDeclaration(shape, 'like', model)];
}

function enumModules(model: Model): readonly TypeModule[] {
  const requested = reachable(
    model,
    model.shapes.filter(({ variant }) => variant === 'request').map(({ name }) => name),
  ).enums;
  return model.enums.map((type) => ({
    path: enumPath(type.name),
    declarations: enumDeclarations(type, requested.includes(type.name)),
    sources: [`spec/schemas/${type.name}.yaml`, ...(type.name === model.roles.command.types ? ['spec/commands/'] : [])],
  }));
}

function ruleIdModule({ rules }: Model): string {
  const ids = literalUnion(rules.map(({ id }) => id));
  return printModule(
    ruleId.from,
    code`/** Id of a rule, whatever its level and whichever package judges it. */\nexport type ${ruleId} = ${ids};`,
  );
}

/** Enums among the components are those of requests. */
function openApiModule(model: Model): string {
  const enums = new Set(model.enums.map(({ name }) => name));
  const typeOf = (component: string): ImportSymbol =>
    enums.has(component) ? enumType(component, 'request') : shapeType(component, 'request', model);
  const document = buildOpenApi(model);
  const components = Object.keys((document['components'] as { readonly schemas: object }).schemas);
  return printModule(openApiPath, code`${openApiText(document, (component) => typeOf(component).name)}`, components.map(typeOf));
}
