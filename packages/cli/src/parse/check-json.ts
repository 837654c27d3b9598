import { printParseErrorCode, visit } from 'jsonc-parser';
import { jsonCause, type Expected } from './json-cause.ts';
import { duplicateKeyText } from './key-text.ts';
import type { Position, TextFault } from './text-position.ts';

/** The deepest nesting that is read. The parser calls itself for each level, and overflows the stack at some thousands. */
export const deepestJson = 1000;

/**
 * Finds the first reason not to take a text as JSON: what the grammar of RFC 8259 does not allow, a key that an object has twice,
 * or too deep a nesting; undefined when there is none.
 */
export function checkJson(text: string, positionAt: (offset: number) => Position): TextFault | undefined {
  // The keys of each object that is open, with their offsets; undefined for a list.
  const open: (Map<string, number> | undefined)[] = [];
  let expected: Expected = 'value';
  const begin = (keys: Map<string, number> | undefined, offset: number): void => {
    if (open.length === deepestJson) throw new Stop(offset, `refused: nested more than ${deepestJson} levels deep`);
    open.push(keys);
    expected = keys === undefined ? 'value' : 'key';
  };
  const end = (): void => void (expected = open.length === 0 ? 'nothing' : open.at(-1) === undefined ? 'comma or ]' : 'comma or }');
  const close = (): void => {
    open.pop();
    end();
  };
  try {
    visit(
      text,
      {
        onObjectBegin: (offset) => begin(new Map(), offset),
        onArrayBegin: (offset) => begin(undefined, offset),
        onObjectProperty: (name, offset) => {
          const keys = open.at(-1);
          const first = keys?.get(name);
          if (first !== undefined) throw new Stop(offset, `refused: ${duplicateKeyText(name, positionAt(first))}`);
          keys?.set(name, offset);
          expected = 'colon';
        },
        onSeparator: (character) => void (expected = character === ':' || open.at(-1) === undefined ? 'value' : 'key'),
        onLiteralValue: end,
        onObjectEnd: close,
        onArrayEnd: close,
        onError: (code, offset) => {
          const cause = jsonCause(printParseErrorCode(code), expected, text, offset);
          throw new Stop(offset, `not JSON: ${cause}`);
        },
      },
      { disallowComments: true },
    );
  } catch (error) {
    if (error instanceof Stop) return { offset: error.offset, reason: error.reason };
    throw error;
  }
  return undefined;
}

/** Leaves the parser, which has no other way out and would go on behind an error. */
class Stop {
  readonly offset: number;
  readonly reason: string;

  constructor(offset: number, reason: string) {
    this.offset = offset;
    this.reason = reason;
  }
}
