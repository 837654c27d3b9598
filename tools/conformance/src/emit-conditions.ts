import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Expression, Model, Rule, Shape } from '@amapi-spec/model';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { buildBundle } from '@amapi-spec/tools-generate/emit/json-schema/bundle.ts';
import { emitValidators } from '@amapi-spec/tools-generate/emit/validators/index.ts';
import { kebabCase } from '@amapi-spec/tools-shared/case.ts';
import { copyRuntime } from './copy-runtime.ts';

const AREA = 'conformance';

/** A condition over a shape of its own. */
export interface Condition {
  /** Name of the shape that it is about: an upper-case letter and digits, and no other condition's. */
  readonly shape: string;
  /** That shape and those below it that the model does not have. */
  readonly shapes: readonly Shape[];
  readonly text: string;
  readonly expression: Expression;
}

/** What the artifacts say of a value: the condition holds. */
export interface EmittedCondition {
  readonly validator: (value: unknown) => boolean;
  readonly jsonSchema: (value: unknown) => boolean;
}

/** Emits a validator and a JSON Schema for each condition, from a model in which it is the shape's one rule, and makes them ready to ask. */
export async function emitConditions(model: Model, conditions: readonly Condition[]): Promise<EmittedCondition[]> {
  const extended = withConditions(model, conditions);
  const validators = await loadValidators(extended, conditions);
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'bundle:', ...(buildBundle(extended) as object) });
  return conditions.map(({ shape }, index) => {
    const jsonSchema = ajv.compile({ $ref: `bundle:#/$defs/${shape}` });
    return { validator: validators[index]!, jsonSchema: (value) => jsonSchema(value) };
  });
}

function withConditions(model: Model, conditions: readonly Condition[]): Model {
  const rules = conditions.map(toRule);
  const shapes = conditions.flatMap((condition, index): Shape[] =>
    condition.shapes.map((shape) => (shape.name === condition.shape ? { ...shape, rules: [rules[index]!.id] } : shape)),
  );
  return { ...model, shapes: [...model.shapes, ...shapes].map(withoutRequired), rules };
}

/** A required member is what one of the model's own rules asks for: those are left out. */
function withoutRequired(shape: Shape): Shape {
  const fields = shape.fields.map((field) => ({ ...field, required: false }));
  return { ...shape, fields, rules: shape.rules.filter((id) => id.startsWith(AREA)) };
}

function toRule({ expression, text, shape: subject }: Condition): Rule {
  return {
    id: `${AREA}.${subject.toLowerCase()}`,
    area: AREA,
    name: subject.toLowerCase(),
    subject,
    judgedAs: subject,
    for: [],
    severity: 'error',
    message: 'the condition must hold',
    params: {},
    tells: [],
    constants: [],
    at: [],
    body: { kind: 'expression', text, written: text, require: expression, guards: [], whole: expression },
    reads: [],
    source: [],
    examples: [],
    file: '',
    docs: '',
  };
}

/** Loads the emitted modules as they are: Node drops their types. */
async function loadValidators(model: Model, conditions: readonly Condition[]): Promise<EmittedCondition['validator'][]> {
  const folder = mkdtempSync(join(tmpdir(), 'amapi-spec-conditions-'));
  try {
    copyRuntime(folder);
    for (const { path, text } of emitValidators(model)) {
      const file = join(folder, path.replace('packages/validators/src/', ''));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    return await Promise.all(conditions.map(({ shape }) => loadVerdict(join(folder, `gen/shapes/${kebabCase(shape)}.ts`), shape)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function loadVerdict(file: string, shape: string): Promise<EmittedCondition['validator']> {
  const module = (await import(pathToFileURL(file).href)) as Record<string, EmittedCondition['validator']>;
  const verdict = module[`isValid${shape}`];
  if (verdict === undefined) throw new Error(`${file} exports no verdict`);
  return verdict;
}
