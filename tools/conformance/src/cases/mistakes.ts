import type { JsonValue, Model } from '@amapi-spec/model';
import { type ShapeAt, walkStructure } from '@amapi-spec/model/reference';
import { camelCase } from '@amapi-spec/tools-shared/case.ts';
import fc from 'fast-check';
import type { JsonRecord } from './shape-values.ts';

/**
 * Makes of a value what people make of it: a member misspelt or in another object, members gathered in one of their own, or an object in another one or in a
 * list.
 */
export function mistakesIn(model: Model, shape: string, value: JsonValue): fc.Arbitrary<JsonValue> {
  const objects = objectsIn(model, shape, value);
  const makers = [misspellings, moves, gatherings, wrappings].filter((make) => make !== wrappings || objects.length > 0);
  return fc.oneof(...makers.map((make) => make(model, shape, value)));
}

/** The value with one of its members misspelt; the value itself where it has none. */
export function misspellings(model: Model, shape: string, value: JsonValue): fc.Arbitrary<JsonValue> {
  const members = membersIn(objectsIn(model, shape, value));
  if (members.length === 0) return fc.constant(value);
  return oneOf(members).chain(({ at, name }) =>
    misspelt(name).map((other) => changed(model, shape, value, (objects) => rename(objects[at]!, name, other))),
  );
}

/** The value with one of its members in another of its objects, which has no such field; the value itself where there is none. */
export function moves(model: Model, shape: string, value: JsonValue): fc.Arbitrary<JsonValue> {
  const objects = objectsIn(model, shape, value);
  const members = membersIn(objects);
  if (members.length === 0) return fc.constant(value);
  return oneOf(members).chain(({ at, name }) => {
    const targets = objects.flatMap(({ path, value: other, shape: { fields } }, to) => {
      const isKnown = fields.some((field) => field.name === name) || Object.hasOwn(other as JsonRecord, name);
      return isKnown || isInside(path, objects[at]!, name) ? [] : [to];
    });
    if (targets.length === 0) return fc.constant(value);
    return oneOf(targets).map((to) =>
      changed(model, shape, value, (copies) => {
        const [from, into] = [copies[at]!, copies[to]!];
        setMember(into, name, from[name]!);
        delete from[name];
      }),
    );
  });
}

/**
 * The value with some members of one of its objects, not all, in a new one, there or in another object; the value itself where no object has two.
 * Nothing is known of the name of the new one: not all commands have an object for what is theirs.
 */
export function gatherings(model: Model, shape: string, value: JsonValue): fc.Arbitrary<JsonValue> {
  const objects = objectsIn(model, shape, value);
  const sources = objects.flatMap((object, from) => (Object.keys(object.value as JsonRecord).length < 2 ? [] : [from]));
  if (sources.length === 0) return fc.constant(value);
  const titles = fc.constantFrom(...namesOfParams(model), 'settings', 'extras');
  return fc.tuple(oneOf(sources), fc.nat(objects.length - 1), titles).chain(([from, to, title]) => {
    const source = objects[from]!;
    const names = Object.keys(source.value as JsonRecord);
    const free = names.filter((name) => !isInside(objects[to]!.path, source, name));
    return fc.subarray(free, { minLength: Math.min(1, free.length), maxLength: Math.min(free.length, names.length - 1) }).map((gathered) =>
      changed(model, shape, value, (copies) => {
        const entries = gathered.map((name) => [name, copies[from]![name]!] as const);
        for (const name of gathered) delete copies[from]![name];
        copies[to]![title] = Object.fromEntries(entries);
      }),
    );
  });
}

/** Tells whether a path leads into a member of an object, or to it. */
function isInside(path: ShapeAt['path'], object: ShapeAt, name: string): boolean {
  return [...object.path, name].every((step, index) => path[index] === step);
}

/** One of a list that is not empty, and may be long. */
function oneOf<T>(items: readonly T[]): fc.Arbitrary<T> {
  return fc.nat(items.length - 1).map((index) => items[index]!);
}

/** Objects that people expect, since other commands have theirs: `resetPasswordParams`. */
function namesOfParams({ commands }: Model): string[] {
  return commands.flatMap(({ type, params }) => (params === undefined ? [`${camelCase(type)}Params`] : []));
}

/** The value with one of its objects in another one, alone or not, or in a list of one. */
export function wrappings(model: Model, shape: string, value: JsonValue): fc.Arbitrary<JsonValue> {
  const around = fc.constantFrom<(inner: JsonValue, name: string) => JsonValue>(
    (inner) => [inner],
    (inner) => ({ command: inner }),
    (inner) => ({ body: inner, other: 1 }),
    (inner, name) => ({ [name]: inner }),
  );
  return fc
    .tuple(oneOf(objectsIn(model, shape, value)), around)
    .map(([{ path }, wrap]) => replaced(value, path, (inner) => wrap(inner, String(path.at(-1) ?? 'request'))));
}

function objectsIn(model: Model, shape: string, value: JsonValue): readonly ShapeAt[] {
  return walkStructure(model, shape, value).objects;
}

function membersIn(objects: readonly ShapeAt[]): { readonly at: number; readonly name: string }[] {
  return objects.flatMap(({ value }, at) => Object.keys(value as JsonRecord).map((name) => ({ at, name })));
}

/** What fingers and other guides make of a name. */
function misspelt(name: string): fc.Arbitrary<string> {
  const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const edits = fc
    .nat(Math.max(0, name.length - 1))
    .chain((at) =>
      fc.constantFrom(
        name.slice(0, at) + name.slice(at + 1),
        name.slice(0, at) + name.charAt(at) + name.slice(at),
        name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
      ),
    );
  return fc.oneof(edits, fc.constantFrom(snake, name.toUpperCase(), name.charAt(0).toUpperCase() + name.slice(1), `${name}s`));
}

function changed(model: Model, shape: string, value: JsonValue, change: (objects: JsonRecord[]) => void): JsonValue {
  const copy = structuredClone<JsonValue>(value);
  change(objectsIn(model, shape, copy).map((object) => object.value as JsonRecord));
  return copy;
}

function rename(object: JsonRecord, name: string, other: string): void {
  const entries = Object.entries(object);
  for (const key of Object.keys(object)) delete object[key];
  for (const [key, member] of entries) setMember(object, key === name ? other : key, member);
}

/** Gives an object a member as JSON does: assigned, one that is named `__proto__` would be where the object inherits from, which no JSON has. */
function setMember(object: JsonRecord, name: string, value: JsonValue): void {
  Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });
}

function replaced(value: JsonValue, [step, ...rest]: readonly (string | number)[], change: (inner: JsonValue) => JsonValue): JsonValue {
  if (step === undefined || typeof value !== 'object' || value === null) return change(value);
  const inner = (key: string | number, item: JsonValue): JsonValue => (key === step ? replaced(item, rest, change) : item);
  if (Array.isArray(value)) return value.map((item: JsonValue, index) => inner(index, item));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inner(key, item)]));
}
