import { isMisuse, type Misuse } from './misuse.ts';
import { readJson } from './parse/read-json.ts';
import { readYaml, readYamlDocuments } from './parse/read-yaml.ts';
import type { ParsedText } from './parse/text-position.ts';
import { displayName } from './read-text.ts';

const yamlName = /\.ya?ml$/i;

/** How the text of an input is written. */
export type TextFormat = 'json' | 'yaml';

/** A value of a text, and the piece of the text that it is written in. */
export interface TextValue extends ParsedText {
  readonly format: TextFormat;
  readonly text: string;
  /** Where the piece begins, in UTF-16 units, and on which line, from 1. */
  readonly start: number;
  readonly firstLine: number;
  /** Which document of several it is, from 1; absent where the text has no other. */
  readonly document?: number;
}

/**
 * Reads JSON, or YAML when the file's name says so. Throws Misuse with the position, and without a piece of the text, when it is
 * neither, when an object has a key twice, or when a text of YAML has more than one document.
 */
export function parseText(name: string, text: string): ParsedText {
  return formatOf(name) === 'yaml' ? readYaml(displayName(name), text) : readJson(displayName(name), text);
}

/** Reads the value of a text as parseText does. */
export function parseValue(name: string, text: string): unknown {
  return parseText(name, text).value;
}

/** Reads a text as parseText does, and every document of YAML; instead of one that cannot be read there is the Misuse that says why. */
export function parseAll(name: string, text: string): (TextValue | Misuse)[] {
  const format = formatOf(name);
  if (format === 'json') return [{ ...readJson(displayName(name), text), format, text, start: 0, firstLine: 1 }];
  const documents = readYamlDocuments(displayName(name), text);
  return documents.map((document) => {
    if (isMisuse(document)) return document;
    const { number, start, end, ...read } = document;
    return { ...read, format, text: text.slice(start, end), start, ...(documents.length > 1 && { document: number }) };
  });
}

function formatOf(name: string): TextFormat {
  return yamlName.test(name) ? 'yaml' : 'json';
}
