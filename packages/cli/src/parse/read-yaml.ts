import {
  Composer,
  isScalar,
  LineCounter,
  parseDocument,
  Parser,
  type Document,
  type DocumentOptions,
  type ParseOptions,
  type SchemaOptions,
} from 'yaml';
import { isMisuse, Misuse } from '../misuse.ts';
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

/** A document of a text. */
export interface YamlDocument extends ParsedText {
  /** Which document of the text it is, from 1; empty ones count. */
  readonly number: number;
  /** The lines of the text that are the document, with its marks and directives and the comments before it: in UTF-16 units, and from 1. */
  readonly start: number;
  readonly end: number;
  readonly firstLine: number;
}

/**
 * Reads YAML 1.2 as far as JSON has the same, of one document. Throws Misuse with the position, and without a piece of the text, when
 * it cannot.
 */
export function readYaml(file: string, text: string): ParsedText {
  const [first, second] = readYamlDocuments(file, text);
  if (first === undefined || isMisuse(first)) throw first ?? emptyText(file);
  if (second === undefined) return first;
  throw isMisuse(second) ? second : new Misuse('refused: a second document, where one is read', { file, ...second.positionOf([]) });
}

/**
 * Reads the documents of a text as `readYaml` does; those without a value are left out. One that cannot be read does not keep others from
 * it: it is the Misuse that says why. Throws Misuse when nothing can be read.
 */
export function readYamlDocuments(file: string, text: string): (YamlDocument | Misuse)[] {
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
  const documents = composeAll(file, text, lines);
  const read = documents.flatMap((document, index) => {
    const start = nextLine(text, documents[index - 1]?.range[2] ?? 0);
    const end = index === documents.length - 1 ? text.length : document.range[2];
    const value = readDocument(file, document, position);
    if (value === undefined) return [];
    return [isMisuse(value) ? value : { ...value, number: index + 1, start, end, firstLine: position(start).line }];
  });
  if (read.length === 0) throw emptyText(file);
  return read;
}

/** A document of which there is only its mark ends before the end of its line. */
function nextLine(text: string, offset: number): number {
  return offset === 0 || text[offset - 1] === '\n' ? offset : text.indexOf('\n', offset) + 1;
}

/** Undefined where there is none. */
function readDocument(file: string, document: Document.Parsed, position: (offset: number) => Position): ParsedText | Misuse | undefined {
  const refuse = ({ offset, reason }: TextFault): Misuse => new Misuse(reason, { file, ...position(offset) });
  const error = document.errors[0];
  if (error !== undefined) {
    const cause = yamlCause(error.code);
    return refuse({ offset: error.pos[0], reason: cause === undefined ? 'not YAML' : `not YAML: ${cause}` });
  }
  const { contents } = document;
  if (contents === null || isNothing(contents)) return undefined;
  const fault = checkYaml(document, position);
  if (fault !== undefined) return refuse(fault);
  try {
    return { value: document.toJS(), positionOf: yamlPositions(document, position) };
  } catch {
    // Aliases that are unknown, or that would grow beyond all measure.
    return refuse({ offset: contents.range[0], reason: 'refused: its aliases cannot be resolved' });
  }
}

/** Tells what follows a mark and is not written, not even as `null`. */
function isNothing(contents: NonNullable<Document.Parsed['contents']>): boolean {
  return isScalar(contents) && contents.value === null && contents.source === '';
}

function emptyText(file: string): Misuse {
  return new Misuse('empty, not YAML', { file });
}

const options: ParseOptions & DocumentOptions & SchemaOptions = {
  prettyErrors: false,
  // The library's own search for equal keys takes the square of their number, and its warnings quote values.
  uniqueKeys: false,
  logLevel: 'error',
  // Also for a text that says it is YAML 1.1, which has dates, sets and merge keys.
  schema: 'core',
  resolveKnownTags: false,
  merge: false,
};

/** Parses one document of YAML as it is read here; throws where it is nested too deeply. */
export function composeYaml(text: string): Document.Parsed {
  return parseDocument(text, options);
}

/** Parses all documents; of a text without any, one that says why there is none. */
function composeAll(file: string, text: string, lines: LineCounter): Document.Parsed[] {
  try {
    return [...new Composer(options).compose(new Parser(lines.addNewLine).parse(text), true, text.length)];
  } catch {
    // It recurses.
    throw new Misuse('not YAML: nested too deeply', { file });
  }
}
