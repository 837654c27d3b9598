import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { specFileTypes } from './read-spec.ts';
import type { ParsedFiles, SpecFiles, SpecFileType } from './read-spec.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { DataPath } from '../diagnostics/position.ts';
import type { SpecFile } from './spec-file.ts';

/** Holds every file against the JSON Schema of its type, which editors use too; what comes back has that form, unless something was reported. */
export function validateForm(root: string, files: ParsedFiles, reporter: Reporter): SpecFiles {
  const texts = specFileTypes.map((type) => readFileSync(join(root, 'spec/meta', `${type}.json`), 'utf8'));
  const validators = compile(texts);
  for (const type of specFileTypes) {
    const validate = validators[type];
    for (const file of files[type]) {
      if (!validate(file.data)) reportErrors(type, file, validate.errors ?? [], reporter);
    }
  }
  // What the types say follows from the schemas that the files were just held against.
  return files as SpecFiles;
}

type Validators = Readonly<Record<SpecFileType, ValidateFunction>>;

const compiled = new Map<string, Validators>();

/** Compiling takes longer than all the rest of reading, and a test run reads many copies of one `spec/`. */
function compile(texts: readonly string[]): Validators {
  const key = texts.join('\n');
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true });
  specFileTypes.forEach((type, index) => ajv.addSchema(JSON.parse(texts[index] ?? '{}') as object, `${type}.json`));
  const validators = Object.fromEntries(specFileTypes.map((type) => [type, ajv.getSchema(`${type}.json`)])) as Validators;
  compiled.set(key, validators);
  return validators;
}

/** A failed branch of `oneOf` or `if` only repeats what the inner errors say. */
const summaries = new Set(['oneOf', 'anyOf', 'if', 'allOf', 'not']);

function reportErrors(meta: string, file: SpecFile, errors: readonly ErrorObject[], reporter: Reporter): void {
  const telling = errors.filter(
    (error) => !summaries.has(error.keyword) && !isOtherBranch(error, errors) && error.propertyName === undefined,
  );
  const seen = new Set<string>();
  for (const error of telling.length > 0 ? telling : errors) {
    const path = dataPath(error.instancePath);
    const { problem, key } = describe(error);
    const at = [...path, ...(key === undefined ? [] : [key])].join('.') || 'the file';
    const text = `${at} ${problem}`;
    const citation = cites.test(error.schemaPath) && !isEmpty(error.data);
    const where = key === undefined ? file.locate(path) : file.locateKey([...path, key]);
    if (seen.has(citation ? path.join('.') : text)) continue;
    seen.add(citation ? path.join('.') : text);
    if (citation) reporter.report('malformed-citation', file, where, { where: path.join('.') });
    else reporter.report('invalid-file', file, where, { meta, problem: text });
  }
}

/** The schemas of a citation and of what one document says against another. */
const cites = /\/\$defs\/(?:citation|statement)\//;

/** A constant in the place of an object that is there, with gaps: `none`, where params were begun. */
function isOtherBranch({ keyword, instancePath }: ErrorObject, errors: readonly ErrorObject[]): boolean {
  return keyword === 'const' && errors.some((other) => other.instancePath.startsWith(`${instancePath}/`));
}

function describe(error: ErrorObject): { problem: string; key?: string } {
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return { problem: 'is not a known key', key: String(params['additionalProperty'] ?? params['unevaluatedProperty']) };
    case 'propertyNames':
      return { problem: 'is not a valid name', key: String(params['propertyName']) };
    case 'required':
      return { problem: `needs ${String(params['missingProperty'])}` };
    case 'enum':
      return { problem: `must be one of ${(params['allowedValues'] as unknown[]).join(', ')}` };
    case 'const':
      return { problem: `must be ${String(params['allowedValue'])}` };
    default:
      return { problem: isEmpty(error.data) ? 'is empty' : (error.message ?? error.keyword) };
  }
}

/** A key without a value, as `pnpm new` leaves it to its author. */
function isEmpty(data: unknown): boolean {
  return data === null || data === '' || (Array.isArray(data) && data.length === 0);
}

function dataPath(pointer: string): DataPath {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment));
}
