import { createIndex, type Model, type Shape } from '@amapi-spec/model';
import type { EmittedFile } from '../../emitted-file.ts';
import { printModule } from '../../code/module.ts';
import { type Code, isEmpty } from '../../code/code.ts';
import { englishOf } from '../../english-of.ts';
import { catalogueModule, catalogueName } from './modules/catalogue.ts';
import { deviceRulesModule } from './modules/device-rules.ts';
import { enumModule } from './modules/enum.ts';
import { fieldNamesModule } from './modules/field-names.ts';
import { fixesModule } from './modules/fixes.ts';
import { inferCommandTypeModule } from './modules/infer-command-type.ts';
import { issueParamsModule } from './modules/issue-params.ts';
import { pairRulesModule } from './modules/pair-rules.ts';
import { indexModule, pairModule, publicModule } from './modules/public.ts';
import { publicBytesModule } from './modules/public-bytes.ts';
import { docsBaseModule, ruleListModule, rulesModule } from './modules/rules.ts';
import { supportModule } from './modules/supported-commands.ts';
import { textsModule } from './modules/texts.ts';
import type { BytesCheck } from './plan/bytes/types.ts';
import { planBytes } from './plan/bytes/plan-bytes.ts';
import { factsOf } from './plan/plan-device.ts';
import { planPair } from './plan/plan-pair.ts';
import { otherNamesOf } from './plan/plan-facts.ts';
import { planShape } from './plan/plan-shape.ts';
import type { ShapePlan } from './plan/types.ts';
import { printDeviceBits, printShapeBits } from './print/bits.ts';
import { printFactsOf } from './print/facts.ts';
import { printDevice } from './print/device.ts';
import { printFindBroken } from './print/find-broken.ts';
import { printPair } from './print/pair.ts';
import { printReader } from './print/reader.ts';
import { printShape } from './print/shape.ts';
import { printSuperseded } from './print/superseded.ts';
import { printEnumReader } from './print/words.ts';
import { bodiesInBytes, publicShapes } from './public-shapes.ts';
import { emitReadmeTable } from './readme.ts';
import { bitsPath, enumPath, factsPath, publicPath, readerPath, rulesPath, shapePath } from './symbols.ts';

/** Emits the specialised validators: per shape a module with the verdict and the issues; public modules of those that users hold; rules and enums beside. */
export function emitValidators(model: Model): EmittedFile[] {
  return [...modulesOf(model), emitReadmeTable(model)];
}

function modulesOf(model: Model): EmittedFile[] {
  const exposed = publicShapes(model);
  const used = usedEnums(model);
  const english = englishOf(model);
  const { pair } = model.roles;
  const plans = new Map(model.shapes.map((shape) => [shape.name, planShape(shape, model)]));
  const pairPlan = planPair(model);
  const ofPair = [pairPlan.general, ...pairPlan.byType].flatMap(({ rules }) => rules);
  const onFacts = new Set(ofPair.filter(({ reads }) => reads === 'members').map(({ id }) => id));
  return [
    ...model.shapes.map((shape) => {
      const plan = plans.get(shape.name)!;
      const body = shape.name === pair.shape ? printPair(pairPlan, plan) : printShape(plan);
      return module(shapePath(shape.name), body, sourcesOf(shape, model));
    }),
    ...[...plans.values()].flatMap(({ shape, schema, facts }) =>
      facts === undefined
        ? []
        : [module(factsPath(shape), printFactsOf(shape, facts), [`spec/schemas/${schema}.yaml`, 'spec/other-names.yaml'])],
    ),
    ...[...plans.values()].flatMap(({ shape, schema, bits, typeBits }) => {
      const body = printShapeBits(bits, typeBits);
      return isEmpty(body) ? [] : [module(bitsPath(shape), body, [`spec/schemas/${schema}.yaml`])];
    }),
    ...readerModules(model, plans),
    ...exposed.map((shape) => {
      const body = shape.name === pair.shape ? pairModule(model) : publicModule(shape);
      return module(publicPath(shape.name), body, [`spec/schemas/${shape.schema}.yaml`]);
    }),
    ...model.enums
      .filter(({ name }) => used.has(name))
      .map((type) => module(enumPath(type.name), enumModule(type, otherNamesOf(model, type.name)), [`spec/schemas/${type.name}.yaml`])),
    module(
      rulesPath,
      rulesModule(model.rules, onFacts),
      model.rules.map(({ file }) => file),
    ),
    module('gen/internal/infer-command-type.ts', inferCommandTypeModule(model)),
    ...model.shapes
      .filter(({ name }) => name === pair.shape)
      .flatMap((shape) => [
        module('gen/internal/mark-superseded.ts', printSuperseded(pairPlan)),
        module(bitsPath(), printDeviceBits(pairPlan.device), sourcesOf(shape, model)),
        module('gen/internal/device-facts.ts', printDevice(pairPlan.device), sourcesOf(shape, model)),
        module('gen/internal/device-rules.ts', deviceRulesModule(pairPlan)),
        module('gen/internal/find-broken.ts', printFindBroken(pairPlan, plans.get(shape.name)!)),
        module('gen/supported-commands.ts', supportModule(model)),
      ]),
    module('gen/internal/docs-base.ts', docsBaseModule(model)),
    module('gen/internal/texts.ts', textsModule(model), [english.file, 'spec/structural.yaml']),
    module('gen/internal/issue-params.ts', issueParamsModule(model), ['spec/structural.yaml', 'spec/rules/']),
    ...model.catalogues.map((catalogue) =>
      module(`gen/${catalogueName(catalogue.locale)}.ts`, catalogueModule(catalogue), [catalogue.file]),
    ),
    module('gen/internal/pair-rules.ts', pairRulesModule(model)),
    module('gen/internal/field-names.ts', fieldNamesModule(model)),
    module('gen/internal/fixes.ts', fixesModule(model), ['spec/rules/', 'spec/commands/']),
    module('gen/rules.ts', ruleListModule(model)),
    module('gen/index.ts', indexModule(exposed)),
  ];
}

/** Readers of the bodies that come as bytes, and of all that these hold. */
function readerModules(model: Model, plans: ReadonlyMap<string, ShapePlan>): EmittedFile[] {
  const { shapes, enums } = createIndex(model);
  const bodies = bodiesInBytes(model);
  const readers = new Map(bodies.flatMap((body) => planBytes(body.name, plans)).map((plan) => [plan.shape, plan]));
  const words = new Set([...readers.values()].flatMap(({ members }) => members.flatMap(({ value }) => wordsOf(value))));
  return [
    ...[...readers].map(([name, plan]) => module(readerPath(name), printReader(plan), sourcesOf(shapes.get(name), model))),
    ...[...words].map((name) => module(readerPath(name), printEnumReader(enums.get(name)), [`spec/schemas/${name}.yaml`])),
    ...bodies.map((body) => module(publicPath(`${body.name}Bytes`), publicBytesModule(body), [`spec/schemas/${body.schema}.yaml`])),
  ];
}

function wordsOf(value: BytesCheck): string[] {
  if (value.kind === 'word') return [value.enum];
  return 'element' in value ? wordsOf(value.element) : [];
}

function module(path: string, body: Code, sources?: readonly string[]): EmittedFile {
  return { path: `packages/validators/src/${path}`, text: printModule(path, body), ...(sources && { sources }) };
}

function sourcesOf(shape: Shape, model: Model): string[] {
  return [`spec/schemas/${shape.schema}.yaml`, ...model.rules.filter(({ subject }) => subject === shape.name).map(({ file }) => file)];
}

/** The enums whose values a validator must know: those of requests, those that a rule holds a text against, and those of what devices state. */
function usedEnums(model: Model): ReadonlySet<string> {
  const checks = model.rules.flatMap(({ body }) => (body.kind === 'check' && 'enum' in body.check ? [body.check.enum] : []));
  const requests = model.shapes.filter(({ variant }) => variant === 'request');
  const types = requests.flatMap(({ fields }) =>
    fields.map(({ type }) => (type.kind === 'list' ? type.items : type.kind === 'map' ? type.values : type)),
  );
  const facts = factsOf(model).flatMap(({ place: { type } }) => (type.kind === 'enum' ? [type.enum] : []));
  return new Set([...types.flatMap((type) => (type.kind === 'enum' ? [type.enum] : [])), ...checks, ...facts]);
}
