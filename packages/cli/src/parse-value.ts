import { LineCounter, parseDocument } from 'yaml';
import { jsonErrorOffset } from './json-error-offset.ts';
import { Misuse } from './misuse.ts';
import { displayName } from './read-text.ts';

const yamlName = /\.ya?ml$/;

/** Reads JSON, or YAML when the file's name says so. Throws Misuse with the place, and without a piece of the text, when it is neither. */
export function parseValue(name: string, text: string): unknown {
  return yamlName.test(name) ? parseYaml(name, text) : parseJson(name, text);
}

function parseJson(name: string, text: string): unknown {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return JSON.parse(json);
  } catch {
    if (json.trim() === '') throw new Misuse(`${displayName(name)}: empty, not JSON`);
    const offset = jsonErrorOffset(json) ?? 0;
    const before = json.slice(0, offset).split('\n');
    const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    throw new Misuse(`${displayName(name)}:${place}: not JSON`);
  }
}

function parseYaml(name: string, text: string): unknown {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const error = document.errors[0];
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new Misuse(`${name}:${line}:${col}: not YAML`);
  }
  try {
    return document.toJS();
  } catch {
    // Aliases that are unknown, or that would grow beyond all measure.
    throw new Misuse(`${name}: its aliases cannot be resolved`);
  }
}
