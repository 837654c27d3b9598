import { isFormBody } from '@amapi-spec/tools-shared/runtime/is-form-body.ts';
import { nearest } from '@amapi-spec/tools-shared/runtime/nearest.ts';
import { quoteKey } from '@amapi-spec/tools-shared/runtime/quote-key.ts';
import { shapes, unspecified } from '../gen/members.ts';
import type { AjvError } from './ajv-error.ts';
import type { Finding } from './finding.ts';
import { isMember, type Location } from './locate.ts';

const int32 = { min: -2147483648, max: 2147483647 };

/** Says what an error about the form of a value finds; undefined for one that only follows from another. */
export function structuralFinding({ keyword, params, propertyName }: AjvError, at: Location): Finding | undefined {
  switch (keyword) {
    case 'type':
      return wrongType(String(params['type']), at);
    case 'enum':
      return unknownWord(params['allowedValues'], at);
    case 'minimum':
    case 'maximum':
      return finding('schema.range', int32, at);
    case 'maxLength':
      return finding('schema.max_length', { max: Number(params['limit']) }, propertyName === undefined ? at : below(at, propertyName, '*'));
    case 'required':
      return finding('schema.required', {}, below(at, String(params['missingProperty'])));
    case 'additionalProperties':
      return unknownField(String(params['additionalProperty']), at);
    case 'if':
    case 'propertyNames':
      return undefined;
    default:
      return finding('schema.invalid', {}, at);
  }
}

/** Says that a member is null, which is no type but none; one that must be there is missing. */
export function nullMember(at: Location): Finding | undefined {
  if (at.values.at(-1)?.value !== null || !isMember(at)) return undefined;
  const shape = at.shapes.at(-2);
  const isRequired = shape !== undefined && shapes[shape].required[at.names.at(-1) ?? ''] === null;
  return finding(isRequired ? 'schema.required' : 'schema.null', {}, at);
}

function wrongType(expected: string, at: Location): Finding {
  const found = at.values.at(-1);
  // A number that is not whole is of the right kind.
  if (found === undefined || (expected === 'integer' && typeof found.value === 'number')) return finding('schema.type', { expected }, at);
  return nullMember(at) ?? finding('schema.type', { expected, found: kindOf(found.value) }, at);
}

/** What is no text has another error. */
function unknownWord(allowed: unknown, at: Location): Finding | undefined {
  const known = Array.isArray(allowed) ? allowed.filter((word) => typeof word === 'string' && !unspecified.includes(word)) : [];
  const found = at.values.at(-1);
  if (found === undefined) return finding('schema.enum', { known }, at);
  if (typeof found.value !== 'string') return undefined;
  const near = nearest(found.value, known);
  return finding('schema.enum', near === undefined ? { known } : { known, nearest: near }, at);
}

function unknownField(name: string, at: Location): Finding | undefined {
  if (isFormBody(name)) return finding('schema.form_body', {}, at);
  const shape = at.shapes.at(-1);
  const { owner, members } = shape === undefined ? { owner: 'the object', members: {} } : shapes[shape];
  const near = nearest(name, Object.keys(members));
  const key = quoteKey(name, near !== undefined);
  const params = key === undefined ? { owner, keyLength: name.length } : { owner, key };
  return finding('schema.unknown_field', near === undefined ? params : { ...params, nearest: near }, below(at, name));
}

function finding(rule: Finding['rule'], params: Finding['params'], { path, names }: Pick<Location, 'path' | 'names'>): Finding {
  return { rule, params, path, names };
}

function below({ path, names }: Location, key: string, name = key): Pick<Location, 'path' | 'names'> {
  return { path: [...path, key], names: [...names, name] };
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
