import { Misuse } from '../misuse.ts';
import { checkJson } from './check-json.ts';
import { jsonPositions } from './json-positions.ts';
import { positionAt, type FindPosition, type ParsedText, type Position } from './text-position.ts';

/**
 * Reads JSON; `line` is the number of the line when the text is one of NDJSON. Throws Misuse with the position, and without a piece
 * of the text, when it cannot.
 */
export function readJson(file: string, text: string, line?: number): ParsedText {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') throw new Misuse('empty, not JSON', { file, ...(line === undefined ? {} : { line }) });
  const position = (offset: number): Position => (line === undefined ? positionAt(json, offset) : { line, column: offset + 1 });
  const fault = checkJson(json, position);
  if (fault !== undefined) throw new Misuse(fault.reason, { file, ...position(fault.offset) });
  let find: FindPosition | undefined;
  return { value: parse(file, json), positionOf: (path) => (find ??= jsonPositions(json))(path) };
}

/** The engine makes the value: a key `__proto__` is a member for it. Its messages quote the text, which may hold a secret. */
function parse(file: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Misuse('not JSON', { file });
  }
}
