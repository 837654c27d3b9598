import type { FindPosition, Position } from '../parse/text-position.ts';
import { isObject } from '@amapi-spec/tools-shared/runtime/is-object.ts';
import { camelCase } from './camel-case.ts';
import { deviceInput, inputs } from '../gen/inputs.ts';

/** What is to be said of a device file, apart from issues. */
export interface Note {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly position?: Position;
}

/** A device as it is judged. */
export interface DeviceReading {
  readonly value: unknown;
  /** What was read in another way than it is written. */
  readonly notes: readonly Note[];
  /** Finds the positions of what is in `value`. */
  readonly positionOf: FindPosition;
}

/** Reads a device's facts by the names that are meant: Protobuf's JSON takes `api_level` for `apiLevel`. Of two spellings, that of JSON counts. */
export function readDevice(value: unknown, positionOf: FindPosition): DeviceReading {
  if (!isObject(value)) return { value, notes: [], positionOf };
  const notes: Note[] = [];
  const written = new Map<string | number, string>();
  const members = Object.entries(value).map(([name, fact]): [string, unknown] => {
    const meant = camelCase(name);
    if (meant === name || Object.hasOwn(value, meant) || !inputs[deviceInput].members.has(meant)) return [name, fact];
    const position = positionOf([name]);
    notes.push({ path: [name], message: `read as ${meant}, its name in JSON`, ...(position === undefined ? {} : { position }) });
    written.set(meant, name);
    return [meant, fact];
  });
  return {
    value: Object.fromEntries(members),
    notes,
    positionOf: ([name = '', ...rest]) => positionOf(name === '' ? [] : [written.get(name) ?? name, ...rest]),
  };
}
