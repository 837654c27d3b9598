import { commandEnums, commandShapes } from './gen/command-shapes.ts';
import { commandShape, commandTypeEnum } from './gen/role-members.ts';
import type { UnrecognizedValue } from './operation-reading.ts';
import { camelCase } from './runtime/camel-case.ts';
import { isObject } from '@amapi-spec/tools-shared/runtime/is-object.ts';
import { isPresent, type Loose } from './runtime/loose.ts';
import { lookup } from './runtime/lookup.ts';
import { shownWord } from './runtime/shown-word.ts';

/** The part of a message that this version knows, and what it does not know. */
export interface KnownMembers {
  /** Names in camel case, whichever spelling came; without a prototype. */
  readonly message: Loose;
  /** Members and values of enums that are newer; at most twenty. */
  readonly unrecognized: readonly UnrecognizedValue[];
}

const mostNamed = 20;

/** Reads a Command as far as this version knows its members, at any depth; `path` is where it is in the input. */
export function readKnownMembers(command: Loose, path: string): KnownMembers {
  const unrecognized: UnrecognizedValue[] = [];
  const note = (found: UnrecognizedValue): void => {
    if (unrecognized.length < mostNamed) unrecognized.push(found);
  };
  return { message: readMessage(command, commandShape, path, note), unrecognized };
}

type Note = (found: UnrecognizedValue) => void;

function readMessage(value: Loose, shape: string, path: string, note: Note): Loose {
  const types = lookup(commandShapes, shape) ?? {};
  const known: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const name of Object.keys(value)) {
    const inner = value[name];
    if (!isPresent(inner) || name === '@type') continue;
    const field = lookup(types, name) === undefined ? camelCase(name) : name;
    const type = lookup(types, field);
    const at = `${path}.${shownName(field)}`;
    if (type === undefined) note({ field: at });
    // Where both spellings are there, the first one counts.
    else if (known[field] === undefined) known[field] = readValue(inner, type, at, note);
  }
  return known;
}

function readValue(value: unknown, type: string, path: string, note: Note): unknown {
  if (type === '') return value;
  if (type.startsWith('*')) return readMap(value, type.slice(1), path, note);
  if (Array.isArray(value)) return readList(value, type, path, note);
  const values = lookup(commandEnums, type);
  if (values === undefined) {
    if (isObject(value)) return readMessage(value, type, path, note);
    note({ field: path });
    return undefined;
  }
  // Whether a type is known is another question: it decides what is read.
  if (type !== commandTypeEnum && !values.includes(value as string)) note({ field: path, ...wordOf(value) });
  return value;
}

/** No list of a command is longer. */
const mostItems = 10_000;

function readList(list: readonly unknown[], type: string, path: string, note: Note): unknown {
  if (list.length > mostItems) note({ field: path });
  return list.slice(0, mostItems).map((item, index) => readValue(item, type, `${path}[${index}]`, note));
}

function readMap(value: unknown, type: string, path: string, note: Note): unknown {
  const known: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  if (!isObject(value)) note({ field: path });
  else for (const key of Object.keys(value)) known[key] = readValue(value[key], type, `${path}.${shownName(key)}`, note);
  return known;
}

function wordOf(value: unknown): { value?: string | number } {
  if (typeof value === 'string') return { value: shownWord(value) };
  return typeof value === 'number' ? { value } : {};
}

/** A name is shown; a key that is no name may be anything. */
function shownName(name: string): string {
  return name.length <= 255 && /^[A-Za-z][A-Za-z0-9_.]*$/.test(name) ? name : shownWord(name);
}
