import type { Model, Shape } from '@amapi-spec/model';
import type { EmittedFile } from '../../emitted-file.ts';
import { catalogueModule, catalogueName } from './catalogue-module.ts';
import { inferCommandTypeModule } from './infer-command-type-module.ts';
import { englishOf } from './english-of.ts';
import { enumModule } from './enum-module.ts';
import { fieldNamesModule } from './field-names-module.ts';
import { canWarn } from './member-checks.ts';
import { printModule } from './module.ts';
import { kebabCase } from '@amapi-spec/tools-shared/case.ts';
import { ownModules } from './own-modules.ts';
import { pairModule, indexModule, publicModule } from './public-module.ts';
import { pairRulesModule } from './pair-rules-module.ts';
import { publicShapes } from './public-shapes.ts';
import { docsBaseModule, ruleListModule, rulesModule } from './rules-module.ts';
import { emitReadmeTable } from './readme.ts';
import { shapeModule } from './shape-module.ts';
import { supersededModule } from './superseded-module.ts';
import { supportModule } from './support-module.ts';
import { textsModule } from './texts-module.ts';
import { undecidedModule } from './undecided-module.ts';

const gen = 'packages/validators/src/gen';

/** Emits the specialised validators: per shape a module with the verdict, the look for warnings and the report; public modules of those that users hold; rules and enums beside. */
export function emitValidators(model: Model): EmittedFile[] {
  const own = ownModules(model);
  const warning = warningShapes(model);
  const exposed = publicShapes(model);
  const used = usedEnums(model);
  const ruled = shapesWith(model, ({ rules }) => rules.length > 0);
  const module = (path: string, body: string): EmittedFile => {
    return { path: `${gen}/${path}`, text: printModule({ body, path: `gen/${path}`, own }) };
  };
  const shapeFile = (shape: Shape): EmittedFile => {
    const passes = ['verdict', ...(warning.has(shape.name) ? ['warns' as const] : []), 'report'] as const;
    const rules = model.rules.filter(({ subject }) => subject === shape.name);
    const body = shapeModule(shape, passes, rules, { model, warning, ruled });
    return { ...module(`shapes/${kebabCase(shape.name)}.ts`, body), sources: sourcesOf(shape, model) };
  };
  return [
    ...model.shapes.map(shapeFile),
    ...exposed.map((shape) => ({
      path: `${gen}/${kebabCase(shape.name)}.ts`,
      text:
        shape.name === model.roles.pair.shape ? pairModule(model, warning.has(shape.name)) : publicModule(shape, warning.has(shape.name)),
      sources: [`spec/schemas/${shape.schema}.yaml`],
    })),
    ...model.enums
      .filter((type) => used.has(type.name))
      .map((type) => ({
        ...module(`internal/enums/${kebabCase(type.name)}.ts`, enumModule(type, englishOf(model).separator)),
        sources: [`spec/schemas/${type.name}.yaml`],
      })),
    ...[...new Set(model.rules.map(({ area }) => area))].map((area) => {
      const rules = model.rules.filter((rule) => rule.area === area);
      return { path: `${gen}/internal/rules/${kebabCase(area)}.ts`, text: rulesModule(rules), sources: rules.map(({ file }) => file) };
    }),
    { path: `${gen}/internal/infer-command-type.ts`, text: inferCommandTypeModule(model) },
    ...model.shapes
      .filter(({ name }) => name === model.roles.pair.shape)
      .flatMap((shape) => [
        module('internal/mark-superseded.ts', supersededModule(model, shape)),
        module('internal/undecided.ts', undecidedModule(model, shape)),
        module('supported-commands.ts', supportModule(model, shape)),
      ]),
    {
      path: `${gen}/internal/docs-base.ts`,
      text: docsBaseModule(model),
    },
    {
      path: `${gen}/internal/texts.ts`,
      text: textsModule(model),
      sources: [englishOf(model).file, 'spec/structural.yaml'],
    },
    ...model.catalogues.map((catalogue) => ({
      path: `${gen}/${catalogueName(catalogue.locale)}.ts`,
      text: catalogueModule(catalogue),
      sources: [catalogue.file],
    })),
    { path: `${gen}/internal/pair-rules.ts`, text: pairRulesModule(model) },
    { path: `${gen}/internal/field-names.ts`, text: fieldNamesModule(model) },
    { path: `${gen}/rules.ts`, text: ruleListModule(model) },
    { path: `${gen}/index.ts`, text: indexModule(exposed) },
    emitReadmeTable(model),
  ];
}

function sourcesOf(shape: Shape, model: Model): string[] {
  return [`spec/schemas/${shape.schema}.yaml`, ...model.rules.filter(({ subject }) => subject === shape.name).map(({ file }) => file)];
}

/** The enums whose values a validator must know: those of requests, and those that a rule holds a text against. */
function usedEnums(model: Model): ReadonlySet<string> {
  const checks = model.rules.flatMap(({ body }) => (body.kind === 'check' && 'enum' in body.check ? [body.check.enum] : []));
  const requests = model.shapes.filter(({ variant }) => variant === 'request');
  const types = requests.flatMap(({ fields }) =>
    fields.map(({ type }) => (type.kind === 'list' ? type.items : type.kind === 'map' ? type.values : type)),
  );
  return new Set([...types.flatMap((type) => (type.kind === 'enum' ? [type.enum] : [])), ...checks]);
}

/** Shapes with a warning rule, in themselves or in what they hold. */
function warningShapes(model: Model): ReadonlySet<string> {
  return shapesWith(model, (shape) => model.rules.some(({ subject, severity }) => subject === shape.name && severity === 'warning'));
}

function shapesWith(model: Model, test: (shape: Shape) => boolean): ReadonlySet<string> {
  const found = new Set(model.shapes.filter(test).map(({ name }) => name));
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const shape of model.shapes) if (shape.fields.some(({ type }) => canWarn(type, found))) found.add(shape.name);
  }
  return found;
}
