import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Model, Rule, Shape } from '@amapi-spec/model/model.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { buildBundle } from '../../generate/src/emit/json-schema/bundle.ts';
import { emitValidators } from '../../generate/src/emit/validators/index.ts';
import { kebabCase } from '../../generate/src/emit/validators/names.ts';
import type { CelCase } from './cel-suite.ts';

/** What the artifacts say of each case, in the order of the cases: the case's condition holds for its value. */
export interface CelVerdicts {
  readonly validators: readonly boolean[];
  readonly jsonSchema: readonly boolean[];
}

/** Emits a validator and a JSON Schema for each case, from a model in which it is a rule, and asks them. */
export async function judgeCelCases(root: string, model: Model, cases: readonly CelCase[]): Promise<CelVerdicts> {
  const extended = withCases(model, cases);
  return { validators: await askValidators(root, extended, cases), jsonSchema: askSchemas(extended, cases) };
}

function withCases(model: Model, cases: readonly CelCase[]): Model {
  const rules = cases.map(toRule);
  const shapes = cases.flatMap((given, index): Shape[] =>
    given.shapes.map((shape) => (shape.name === given.shape ? { ...shape, rules: [rules[index]!.id] } : shape)),
  );
  return { ...model, shapes: [...model.shapes, ...shapes], rules: [...model.rules, ...rules] };
}

function toRule({ expression, text, shape: subject }: CelCase): Rule {
  return {
    id: `cel.${subject.toLowerCase()}`,
    area: 'cel',
    name: subject.toLowerCase(),
    subject,
    for: [],
    severity: 'error',
    message: 'the condition must hold',
    params: {},
    at: [],
    body: { kind: 'expression', text, require: expression, guards: [], whole: expression },
    reads: [],
    source: [],
    examples: [],
    file: '',
    docs: '',
  };
}

/** Runs the emitted modules as they are: Node drops their types. */
async function askValidators(root: string, model: Model, cases: readonly CelCase[]): Promise<boolean[]> {
  const folder = mkdtempSync(join(tmpdir(), 'amapi-spec-cel-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    cpSync(join(root, 'packages/validators/src/runtime'), join(folder, 'runtime'), { recursive: true });
    for (const { path, text } of emitValidators(model)) {
      const file = join(folder, path.replace('packages/validators/src/', ''));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return await Promise.all(cases.map(async (given) => ask(folder, given.shape, given.value)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function ask(folder: string, subject: string, value: unknown): Promise<boolean> {
  const file = join(folder, `gen/internal/passes/${kebabCase(subject)}.ts`);
  const module = (await import(pathToFileURL(file).href)) as Record<string, (value: unknown) => boolean>;
  const [verdict] = Object.values(module);
  if (verdict === undefined) throw new Error(`${file} exports nothing`);
  return verdict(value);
}

function askSchemas(model: Model, cases: readonly CelCase[]): boolean[] {
  const bundle = buildBundle(model) as object;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'bundle:', ...bundle });
  return cases.map((given) => ajv.compile({ $ref: `bundle:#/$defs/${given.shape}` })(given.value));
}
