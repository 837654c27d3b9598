import type { TextExpression } from '@amapi-spec/model';
import { parseRegexSubset } from '@amapi-spec/model/regex';
import { escapePattern } from './escape-pattern.ts';
import { expandCategories } from './expand-categories.ts';
import type { JsonSchema } from './json-schema.ts';
import { falseEnds, notPrintable } from './text-end.ts';

/** Writes a test of a string as a schema with the same verdict in every engine, whatever its `$` is. */
export function textSchema(operator: TextExpression['operator'], value: string): JsonSchema {
  const pattern = textPattern(operator, value);
  const parsed = parseRegexSubset(pattern);
  if (!parsed.ok || !parsed.regex.end) return { pattern };
  const others = falseEnds(parsed.regex);
  if (others === undefined) return { pattern: exactEnd(pattern) };
  return others === '' ? { pattern } : { pattern, not: { pattern: others } };
}

/** Builds the schema of the texts that a pattern fits; it ends in `$`, and what it fits is empty or ends in printable ASCII. */
export function wholeText(pattern: string): JsonSchema {
  return { pattern, not: { pattern: notPrintable } };
}

/** Writes a test of a string as a pattern for engines with lookaheads (RE2 has none), with the same verdict in all of them. */
export function exactPattern(operator: TextExpression['operator'], value: string): string {
  const pattern = textPattern(operator, value);
  const parsed = parseRegexSubset(pattern);
  return parsed.ok && parsed.regex.end ? exactEnd(pattern) : pattern;
}

/** The end of a text in engines with lookaheads. */
export const textEnd = String.raw`(?![\s\S])`;

function exactEnd(pattern: string): string {
  return `${pattern.slice(0, -1)}${textEnd}`;
}

/**
 * Writes a test of a string as an ECMA-262 pattern with `u` semantics, unanchored as JSON Schema's `pattern` is.
 * `matches` already is one: the model admits only what RE2 and ECMA-262 read alike; Python has no categories.
 */
function textPattern(operator: TextExpression['operator'], value: string): string {
  switch (operator) {
    case 'matches':
      return expandCategories(value);
    case 'startsWith':
      return `^${escapePattern(value)}`;
    case 'endsWith':
      return `${escapePattern(value)}$`;
    case 'contains':
      return escapePattern(value);
  }
}
