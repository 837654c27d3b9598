import type { Model, Shape } from '@amapi-spec/model';
import type { EmittedFile } from '../../emitted-file.ts';
import { buildOpenApi } from '../json-schema/openapi.ts';
import { reachable } from '../json-schema/reachable.ts';
import { commandRequestDeclarations, commandRequestNames } from './command-request-declarations.ts';
import { enumDeclarations } from './enum-declarations.ts';
import { moduleText, relativePath, type Declaration } from './module-text.ts';
import { openApiText } from './openapi-text.ts';
import { shapeDeclaration } from './shape-declaration.ts';
import { createModuleOf, isCommandRequest, likeName, requestEnumName, type ModuleOf } from './type-names.ts';

const folder = 'packages/types/src/gen';

/** A module of `src/gen`: what it declares, and under which names. */
interface TypeModule {
  readonly module: string;
  readonly declarations: readonly Declaration[];
  readonly exports: readonly string[];
  readonly sources: readonly string[];
}

/** Emits the models, one module per schema, the types of openapi-fetch over them, the ids of the rules, and the index. */
export function emitTypes(model: Model): EmittedFile[] {
  const moduleOf = createModuleOf(model);
  const modules = [...shapeModules(model, moduleOf), ...enumModules(model, moduleOf)];
  const index = [
    ...modules.map(({ module, exports }) => `export type { ${exports.join(', ')} } from './${module}.ts';`),
    "export type { components, operations, paths } from './openapi.ts';",
    "export type { RuleId } from './rule-id.ts';",
  ];
  return [
    ...modules.map(({ module, declarations, sources }) => ({
      path: `${folder}/${module}.ts`,
      text: moduleText(module, declarations, moduleOf),
      sources,
    })),
    { path: `${folder}/openapi.ts`, text: openApiModule(model, moduleOf) },
    { path: `${folder}/rule-id.ts`, text: ruleIdModule(model) },
    { path: `${folder}/index.ts`, text: `${index.join('\n')}\n` },
  ];
}

function shapeModules(model: Model, moduleOf: ModuleOf): readonly TypeModule[] {
  const byModule = Map.groupBy(model.shapes, (shape) => moduleOf(shape.name));
  return [...byModule].map(([module, shapes]) => {
    const parts = shapes.map((shape) => shapeParts(shape, model));
    return {
      module,
      declarations: parts.flatMap(({ declarations }) => declarations),
      exports: parts.flatMap(({ exports }) => exports),
      sources: [
        ...new Set(shapes.map(({ schema }) => `spec/schemas/${schema}.yaml`)),
        ...(shapes.some((shape) => isCommandRequest(shape, model)) ? ['spec/commands/'] : []),
      ],
    };
  });
}

function shapeParts(shape: Shape, model: Model): Pick<TypeModule, 'declarations' | 'exports'> {
  if (isCommandRequest(shape, model)) {
    return { declarations: commandRequestDeclarations(shape, model), exports: [shape.name, ...commandRequestNames(model)] };
  }
  if (shape.variant === 'request') return { declarations: [shapeDeclaration(shape, 'request')], exports: [shape.name] };
  return {
    declarations: [shapeDeclaration(shape, 'response'), shapeDeclaration(shape, 'like')],
    exports: [shape.name, likeName(shape.name)],
  };
}

function enumModules(model: Model, moduleOf: ModuleOf): readonly TypeModule[] {
  const requested = reachable(
    model,
    model.shapes.filter(({ variant }) => variant === 'request').map(({ name }) => name),
  ).enums;
  return model.enums.map((type) => {
    const inRequests = requested.includes(type.name);
    return {
      module: moduleOf(type.name),
      declarations: enumDeclarations(type, inRequests),
      exports: inRequests ? [type.name, requestEnumName(type.name)] : [type.name],
      sources: [`spec/schemas/${type.name}.yaml`, ...(type.name === model.roles.command.types ? ['spec/commands/'] : [])],
    };
  });
}

function ruleIdModule({ rules }: Model): string {
  const ids = rules.map(({ id }) => `'${id}'`);
  return `/** Id of a rule, whatever its level and whichever package judges it. */\nexport type RuleId = ${ids.length === 0 ? 'never' : ids.join(' | ')};\n`;
}

/** Enums among the components are those of requests. */
function openApiModule(model: Model, moduleOf: ModuleOf): string {
  const enums = new Set(model.enums.map(({ name }) => name));
  const document = buildOpenApi(model);
  const typeOf = (component: string): string => (enums.has(component) ? requestEnumName(component) : component);
  const names = Object.keys((document['components'] as { readonly schemas: object }).schemas).map(typeOf);
  const byModule = Map.groupBy(names, moduleOf);
  const imports = [...byModule].map(
    ([module, imported]) => `import type { ${imported.join(', ')} } from '${relativePath('openapi', module)}';\n`,
  );
  return `${imports.join('')}\n${openApiText(document, typeOf)}`;
}
