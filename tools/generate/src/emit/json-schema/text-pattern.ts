import type { TextExpression } from '@amapi-spec/model';

/**
 * Writes a test of a string as an ECMA-262 pattern with `u` semantics, unanchored as JSON Schema's `pattern` is.
 * `matches` already is one: the model admits only what RE2 and ECMA-262 read alike.
 */
export function textPattern(operator: TextExpression['operator'], value: string): string {
  switch (operator) {
    case 'matches':
      return value;
    case 'startsWith':
      return `^${escapePattern(value)}`;
    case 'endsWith':
      return `${escapePattern(value)}$`;
    case 'contains':
      return escapePattern(value);
  }
}

/** Escapes the characters that mean something in a pattern; with `u`, no other may be escaped. */
export function escapePattern(text: string): string {
  return text.replace(/[\^$\\.*+?()[\]{}|/]/g, String.raw`\$&`);
}
