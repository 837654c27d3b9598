import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { specKinds } from './read-spec.ts';
import type { SpecFiles } from './read-spec.ts';
import type { Reporter } from './reporter.ts';
import type { DataPath, SpecFile } from './spec-file.ts';

/** Holds every file against the JSON Schema of its kind, which editors use too, so that later stages may trust its form. */
export function checkMeta(root: string, files: SpecFiles, reporter: Reporter): void {
  const ajv = new Ajv2020({ allErrors: true, strict: false, allowUnionTypes: true });
  const schemas = specKinds.map((kind) => {
    const schema = JSON.parse(readFileSync(join(root, 'spec/meta', `${kind}.json`), 'utf8')) as { $id?: string };
    ajv.addSchema(schema, `${kind}.json`);
    return kind;
  });
  for (const kind of schemas) {
    const validate = ajv.getSchema(`${kind}.json`) as ValidateFunction;
    for (const file of files[kind]) {
      if (!validate(file.data)) reportErrors(kind, file, validate.errors ?? [], reporter);
    }
  }
}

/** A failed branch of `oneOf` or `if` only repeats what the inner errors say. */
const summaries = new Set(['oneOf', 'anyOf', 'if', 'allOf', 'not']);

function reportErrors(meta: string, file: SpecFile, errors: readonly ErrorObject[], reporter: Reporter): void {
  const telling = errors.filter(({ keyword }) => !summaries.has(keyword));
  const seen = new Set<string>();
  for (const error of telling.length > 0 ? telling : errors) {
    const path = dataPath(error.instancePath);
    const { problem, key } = describe(error);
    const at = [...path, ...(key === undefined ? [] : [key])].join('.') || 'the file';
    const text = `${at} ${problem}`;
    if (seen.has(text)) continue;
    seen.add(text);
    const place = key === undefined ? file.locate(path) : file.locateKey([...path, key]);
    reporter.report('invalid-file', file, place, { meta, problem: text });
  }
}

function describe(error: ErrorObject): { problem: string; key?: string } {
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return { problem: 'is not a known key', key: String(params['additionalProperty'] ?? params['unevaluatedProperty']) };
    case 'required':
      return { problem: `needs ${String(params['missingProperty'])}` };
    case 'enum':
      return { problem: `must be one of ${(params['allowedValues'] as unknown[]).join(', ')}` };
    case 'const':
      return { problem: `must be ${String(params['allowedValue'])}` };
    default:
      return { problem: error.message ?? error.keyword };
  }
}

function dataPath(pointer: string): DataPath {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment));
}
