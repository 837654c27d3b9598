import { pointer } from '@amapi-spec/tools-shared/runtime/pointer.ts';
import { explainMember } from '@amapi-spec/tools-shared/runtime/explain-member.ts';
import { findOtherName, otherNameParams } from '@amapi-spec/tools-shared/runtime/find-other-name.ts';
import { findWrapped } from '@amapi-spec/tools-shared/runtime/find-wrapped.ts';
import { isFormBody } from '@amapi-spec/tools-shared/runtime/is-form-body.ts';
import { nearest } from '@amapi-spec/tools-shared/runtime/nearest.ts';
import { enums, shapes } from '../gen/members.ts';
import type { AjvError } from './ajv-error.ts';
import { factsOf } from './facts-of.ts';
import type { Finding } from './finding.ts';
import { isMember, type Location } from './locate.ts';
import { hintsFor } from './hints-for.ts';

const int32 = { min: -2147483648, max: 2147483647 };

/** Objects that were searched for the one that is expected, by their paths: each once, however many errors it has. */
export type Searched = Map<string, Finding | undefined>;

/** Says what an error about the form of a value finds; undefined for one that only follows from another. */
export function structuralFinding({ keyword, params, propertyName }: AjvError, at: Location, searched: Searched): Finding | undefined {
  switch (keyword) {
    case 'type':
      return wrongType(String(params['type']), at, searched);
    case 'enum':
      return unknownWord(at);
    case 'minimum':
    case 'maximum':
      return finding('schema.range', int32, at);
    case 'maxLength':
      return finding('schema.max_length', { max: Number(params['limit']) }, propertyName === undefined ? at : below(at, propertyName, '*'));
    case 'required':
      return wrapped(at, searched) ?? finding('schema.required', {}, below(at, String(params['missingProperty'])));
    case 'additionalProperties':
      return unknownField(String(params['additionalProperty']), at, searched);
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

function wrongType(expected: string, at: Location, searched: Searched): Finding {
  const found = at.values.at(-1);
  // A number that is not whole is of the right kind.
  if (expected === 'integer' && typeof found?.value === 'number') return finding('schema.type', { expected }, at);
  const hints = Object.entries(hintsFor(at)).filter((hint): hint is [string, string] => hint[1] !== undefined);
  const named = { expected, ...(found && { found: kindOf(found.value) }), ...Object.fromEntries(hints) };
  return nullMember(at) ?? wrapped(at, searched) ?? finding('schema.type', named, at);
}

/** Says that the object that is expected is one step further inside. */
function wrapped(at: Location, searched: Searched): Finding | undefined {
  const key = JSON.stringify(at.path);
  const found = searched.has(key) ? searched.get(key) : searchWrapped(at);
  searched.set(key, found);
  return found;
}

function searchWrapped(at: Location): Finding | undefined {
  const shape = at.shapes.at(-1);
  const facts = shape && factsOf(shape);
  const value = at.values.at(-1)?.value;
  const step = facts && findWrapped(value, facts, at.path.at(-1));
  if (step === undefined) return undefined;
  const inside = finding('schema.wrapped', { pointer: pointer([...at.path, step]) }, at);
  return Array.isArray(value) ? inside : { ...inside, isObject: true };
}

/** What is no text has another error. */
function unknownWord(at: Location): Finding | undefined {
  const { member } = at;
  const owner = typeof member === 'object' && 'word' in member ? member.word : undefined;
  const { list: known, others } = owner === undefined ? { list: [] } : enums[owner];
  const found = at.values.at(-1);
  if (found === undefined) return finding('schema.enum', { known }, at);
  if (typeof found.value !== 'string') return undefined;
  const other = findOtherName(others, found.value);
  if (other !== undefined && owner !== undefined) {
    return finding('schema.other_name', otherNameParams(owner, other), at);
  }
  const near = nearest(found.value, known);
  return finding('schema.enum', near === undefined ? { known } : { known, nearest: near }, at);
}

function unknownField(name: string, at: Location, searched: Searched): Finding {
  const [shape, rootShape] = [at.shapes.at(-1), at.shapes[0]];
  const [facts, rootFacts] = [shape && factsOf(shape), rootShape && factsOf(rootShape)];
  if (facts === undefined || rootFacts === undefined) return finding('schema.invalid', {}, at);
  const around = wrapped(at, searched);
  if (around !== undefined) return around;
  if (isFormBody(name)) return { ...finding('schema.form_body', {}, at), isObject: true };
  const request = { value: at.values[0]?.value, facts: rootFacts };
  const { id, params, member, elsewhere = [] } = explainMember(name, { value: at.values.at(-1)?.value, facts }, request);
  const meant = member === undefined ? elsewhere.map((path) => path.split('.')) : [[...at.path, member]];
  return { ...finding(id, params, below(at, name)), meant };
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
