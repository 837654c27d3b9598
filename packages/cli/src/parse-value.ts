import { readJson } from './parse/read-json.ts';
import { readYaml } from './parse/read-yaml.ts';
import type { ParsedText } from './parse/text-position.ts';
import { displayName } from './read-text.ts';

const yamlName = /\.ya?ml$/i;

/** Says how the text of an input is written, by the input's name. */
export function formatOf(name: string): 'json' | 'yaml' {
  return yamlName.test(name) ? 'yaml' : 'json';
}

/**
 * Reads JSON, or YAML when the file's name says so. Throws Misuse with the position, and without a piece of the text, when it is
 * neither, or when an object has a key twice.
 */
export function parseText(name: string, text: string): ParsedText {
  return formatOf(name) === 'yaml' ? readYaml(displayName(name), text) : readJson(displayName(name), text);
}

/** Reads the value of a text as parseText does. */
export function parseValue(name: string, text: string): unknown {
  return parseText(name, text).value;
}
