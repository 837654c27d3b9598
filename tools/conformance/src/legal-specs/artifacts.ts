import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from '@bufbuild/cel';
import { createIndex, isCarried, type Model } from '@amapi-spec/model';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { OutputFile } from '@amapi-spec/tools-generate/compare-files.ts';
import { createNames } from '@amapi-spec/tools-generate/emit/protobuf/names.ts';
import { attachRules } from '@amapi-spec/tools-generate/emit/protobuf/attach-rules.ts';
import { kebabCase } from '@amapi-spec/tools-shared/case.ts';
import { factsOf } from '@amapi-spec/tools-generate/emit/validators/symbols.ts';
import { finishFiles } from '@amapi-spec/tools-generate/finish-files.ts';
import { targets } from '@amapi-spec/tools-generate/targets.ts';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { copyRuntime } from '../copy-runtime.ts';

/** Everything that the emitters make of a model, ready to be asked. */
export interface Artifacts {
  /** Finished texts by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly validators: Validators;
  /** Why the JSON Schema of a shape refuses a value; undefined when it does not. */
  readonly refusal: (shape: string, value: unknown) => string | undefined;
}

/** The emitted validators and their runtime, as modules. */
export interface Validators {
  readonly shapes: Readonly<Record<string, ShapeModule>>;
  /** What is known of the closed ones, for what is said of mistakes in them. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly validate: (value: unknown, options: { readonly maxIssues: number }, collectIssues: unknown, facts: unknown) => Found;
  readonly supportedCommands: (device: unknown) => Readonly<Record<string, Support>>;
  readonly validateForDevice: (
    command: unknown,
    device: unknown,
    options: undefined,
    functions: unknown,
  ) => { readonly undecided: readonly { readonly rule: string }[] };
}

/** The functions of one shape: `isValidX`, `collectIssuesX`. */
export type ShapeModule = Readonly<Record<string, (value: unknown) => boolean>>;

/** What `validate` gives. */
export interface Found {
  readonly issues?: readonly Finding[];
  readonly warnings: readonly Finding[];
}

interface Finding {
  readonly rule: string;
  readonly pointer: string;
}

interface Support {
  readonly supported: 'yes' | 'no' | 'unknown';
  readonly refusedBy: readonly { readonly rule: string }[];
  readonly limits: readonly { readonly rule: string }[];
}

/** Runs every emitter, parses what it emits, and loads what runs. */
export async function makeArtifacts(model: Model): Promise<Artifacts> {
  const files = await emitAll(model);
  for (const { expression } of [...attachRules(model, createNames(model)).carried.values()].flat()) parse(expression);
  const bundle = files.get('packages/json-schema/src/gen/bundle.json') ?? '{}';
  const ajv = new Ajv2020({ strict: false, validateFormats: false, ownProperties: true });
  ajv.addSchema({ ...(JSON.parse(bundle) as object), $id: 'bundle:' });
  const schemas = new Map(model.shapes.map(({ name }) => [name, ajv.compile({ $ref: `bundle:#/$defs/${name}` })]));
  return { files, validators: await loadValidators(model, files), refusal: (shape, value) => refusalOf(schemas.get(shape)!, value) };
}

function refusalOf(schema: ValidateFunction, value: unknown): string | undefined {
  if (schema(value)) return undefined;
  return (schema.errors ?? []).map(({ instancePath, schemaPath }) => `${instancePath} ${schemaPath}`).join('; ');
}

/** Tells whether the JSON Schema has a rule. */
export function isInSchema(model: Model, id: string): boolean {
  const { body } = createIndex(model).rules.get(id);
  return body.kind === 'expression' || isCarried(body.check, 'json-schema');
}

async function emitAll(model: Model): Promise<Map<string, string>> {
  const finished = new Map<string, OutputFile>();
  for (const target of targets) {
    const made = await finishFiles(repository, target.name, target.emit(model), finished);
    for (const [path, file] of made) finished.set(path, file);
  }
  return new Map([...finished].map(([path, { content }]) => [path, content.toString()]));
}

async function loadValidators(model: Model, files: ReadonlyMap<string, string>): Promise<Validators> {
  const folder = mkdtempSync(join(tmpdir(), 'amapi-spec-legal-'));
  try {
    copyRuntime(folder);
    for (const [path, text] of files) {
      if (!path.startsWith('packages/validators/src/gen/')) continue;
      const file = join(folder, path.slice('packages/validators/src/'.length));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const lines = model.shapes.map(({ name }) => `import * as ${name} from './gen/shapes/${kebabCase(name)}.ts';`);
    const closed = model.shapes.filter(({ variant }) => variant === 'request').map(({ name }) => ({ name, facts: factsOf(name) }));
    const entry = `${[...lines, ...closed.map(({ facts }) => `import { ${facts.name} } from './${facts.from}';`)].join('\n')}
export const shapes = { ${model.shapes.map(({ name }) => name).join(', ')} };
export const facts = { ${closed.map(({ name, facts }) => `${name}: ${facts.name}`).join(', ')} };
export { validate } from './runtime/validate.ts';
export { validateForDevice } from './runtime/validate-for-device.ts';
export { supportedCommands } from './gen/supported-commands.ts';
`;
    writeFileSync(join(folder, 'entry.ts'), entry);
    return (await import(pathToFileURL(join(folder, 'entry.ts')).href)) as Validators;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
