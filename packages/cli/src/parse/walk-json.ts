import { createScanner } from 'jsonc-parser';
import { jsonScanError, jsonToken, type JsonScanError, type JsonToken } from './json-token.ts';

/** What may come next in a JSON text. */
export type JsonState = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or ]' | ', or }' | 'end';

/** What a walk meets, in the order of the text; offsets count UTF-16 units. */
export interface JsonVisitor {
  /** A member's name, before its value. */
  readonly key?: (name: string, offset: number) => void;
  /** A value begins; `opens` when it has something inside. */
  readonly value?: (offset: number, opens: '[' | '{' | undefined) => void;
  /** The object or list that was opened last ends. */
  readonly close?: () => void;
}

/** The first token that cannot be where it is. */
export interface JsonStop {
  readonly offset: number;
  readonly state: JsonState;
  readonly token: JsonToken;
  readonly scanError: JsonScanError;
  /** The token before it was a comma. */
  readonly afterComma: boolean;
}

const trivia: ReadonlySet<JsonToken> = new Set([jsonToken.space, jsonToken.lineBreak]);
const scalars: ReadonlySet<JsonToken> = new Set([jsonToken.string, jsonToken.number, jsonToken.true, jsonToken.false, jsonToken.null]);

/**
 * Walks a JSON text of any depth. Returns where it stops being JSON, undefined when it is JSON to its end.
 * The engine's own message is of no use: it quotes the text, which may hold a secret. The parser of jsonc-parser overflows the
 * stack on deep texts, so only its scanner is used.
 */
export function walkJson(text: string, visitor: JsonVisitor = {}): JsonStop | undefined {
  const scanner = createScanner(text);
  const open: ('[' | '{')[] = [];
  let state: JsonState = 'value';
  let afterComma = false;
  const after = (): JsonState => (open.length === 0 ? 'end' : open.at(-1) === '[' ? ', or ]' : ', or }');
  for (;;) {
    const token = scanner.scan() as number as JsonToken;
    if (trivia.has(token)) continue;
    const offset = scanner.getTokenOffset();
    const scanError = scanner.getTokenError() as number as JsonScanError;
    const stop: JsonStop = { offset, state, token, scanError, afterComma };
    afterComma = token === jsonToken.comma;
    if (token === jsonToken.end) return state === 'end' ? undefined : { ...stop, offset: text.length };
    if (scanError !== jsonScanError.none) return stop;
    if (
      (token === jsonToken.closeBracket && (state === 'value or ]' || state === ', or ]')) ||
      (token === jsonToken.closeBrace && (state === 'key or }' || state === ', or }'))
    ) {
      open.pop();
      visitor.close?.();
      state = after();
    } else if (state === 'value' || state === 'value or ]') {
      const opens = token === jsonToken.openBracket ? '[' : token === jsonToken.openBrace ? '{' : undefined;
      if (opens === undefined && !scalars.has(token)) return stop;
      visitor.value?.(offset, opens);
      if (opens !== undefined) open.push(opens);
      state = opens === undefined ? after() : opens === '[' ? 'value or ]' : 'key or }';
    } else if (state === 'key' || state === 'key or }') {
      if (token !== jsonToken.string) return stop;
      visitor.key?.(scanner.getTokenValue(), offset);
      state = ':';
    } else if (token === jsonToken.colon && state === ':') state = 'value';
    else if (token === jsonToken.comma && state !== ':' && state !== 'end') state = state === ', or ]' ? 'value' : 'key';
    else return stop;
  }
}
