import { LineCounter, parseDocument, type Document } from 'yaml';
import { Misuse } from '../misuse.ts';
import { checkYaml } from './check-yaml.ts';
import { yamlCause } from './yaml-cause.ts';
import type { ParsedText, Position, TextFault } from './text-position.ts';
import { yamlPositions } from './yaml-positions.ts';

/**
 * The longest YAML text that is read, in UTF-16 units, and the most anchors and aliases in it: the parser's time grows with their
 * square. JSON has no such limits.
 */
export const yamlLimits = { length: 256_000, references: 1_000 } as const;

/** What may be an anchor or an alias; one inside a string counts as well. */
const reference = /(?:^|[\s,:?[{-])[&*][^\s,[\]{}]/g;

/** Reads YAML 1.2 as far as JSON has the same. Throws Misuse with the position, and without a piece of the text, when it cannot. */
export function readYaml(file: string, text: string): ParsedText {
  if (text.length > yamlLimits.length) {
    throw new Misuse(`refused: YAML of more than ${yamlLimits.length / 1000} kB is not read; JSON has no such limit`, { file });
  }
  if ((text.match(reference)?.length ?? 0) > yamlLimits.references) {
    throw new Misuse(`refused: YAML with more than ${yamlLimits.references} anchors and aliases is not read`, { file });
  }
  const lines = new LineCounter();
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const refuse = ({ offset, reason }: TextFault): Misuse => new Misuse(reason, { file, ...position(offset) });
  const document = compose(file, text, lines);
  const error = document.errors[0];
  if (error !== undefined) {
    const cause = yamlCause(error.code);
    throw refuse({ offset: error.pos[0], reason: cause === undefined ? 'not YAML' : `not YAML: ${cause}` });
  }
  if (document.contents === null) throw new Misuse('empty, not YAML', { file });
  const fault = checkYaml(document, position);
  if (fault !== undefined) throw refuse(fault);
  try {
    return { value: document.toJS(), positionOf: yamlPositions(document, position) };
  } catch {
    // Aliases that are unknown, or that would grow beyond all measure.
    throw new Misuse('refused: its aliases cannot be resolved', { file });
  }
}

/** Parses YAML as it is read here; throws where it is nested too deeply. */
export function composeYaml(text: string, lineCounter?: LineCounter): Document.Parsed {
  return parseDocument(text, {
    ...(lineCounter && { lineCounter }),
    prettyErrors: false,
    // The library's own search for equal keys takes the square of their number, and its warnings quote values.
    uniqueKeys: false,
    logLevel: 'error',
    // Also for a text that says it is YAML 1.1, which has dates, sets and merge keys.
    schema: 'core',
    resolveKnownTags: false,
    merge: false,
  });
}

function compose(file: string, text: string, lines: LineCounter): Document.Parsed {
  try {
    return composeYaml(text, lines);
  } catch {
    // It recurses.
    throw new Misuse('not YAML: nested too deeply', { file });
  }
}
