import { Misuse } from './misuse.ts';
import { findDuplicateKey } from './parse/duplicate-key.ts';
import { findJsonFault } from './parse/json-fault.ts';
import { jsonPlaces } from './parse/json-places.ts';
import { keyText } from './parse/key-text.ts';
import { readYaml } from './parse/read-yaml.ts';
import { placeAt, placeText, type FindPlace, type ParsedText, type TextPlace } from './parse/text-place.ts';
import { displayName } from './read-text.ts';

const yamlName = /\.ya?ml$/i;

/**
 * Reads JSON, or YAML when the file's name says so. Throws Misuse with the place, and without a piece of the text, when it is neither,
 * or when an object has a key twice.
 */
export function parseText(name: string, text: string): ParsedText {
  return yamlName.test(name) ? readYaml(displayName(name), text) : readJson(displayName(name), text);
}

/** Reads the value of a text as parseText does. */
export function parseValue(name: string, text: string): unknown {
  return parseText(name, text).value;
}

/** Reads JSON; `line` is the number of the line when the text is one of NDJSON. Throws Misuse as parseText does. */
export function readJson(file: string, text: string, line?: number): ParsedText {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const place = (offset: number): TextPlace => (line === undefined ? placeAt(json, offset) : { line, column: offset + 1 });
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    if (json.trim() === '') throw new Misuse('empty, not JSON', { file });
    const { offset, cause } = findJsonFault(json) ?? { offset: 0 };
    throw new Misuse(cause === undefined ? 'not JSON' : `not JSON: ${cause}`, { file, ...place(offset) });
  }
  const twice = findDuplicateKey(json, value);
  if (twice !== undefined) {
    const reason = `refused: ${keyText(twice.name)} is there twice, first at ${placeText(place(twice.first))}`;
    throw new Misuse(reason, { file, ...place(twice.second) });
  }
  let find: FindPlace | undefined;
  return { value, placeOf: (path) => (find ??= jsonPlaces(json))(path) };
}
