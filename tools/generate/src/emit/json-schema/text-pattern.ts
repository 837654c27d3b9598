import type { TextExpression } from '@amapi-spec/model';
import { parseRegexSubset } from '@amapi-spec/model/expression/regex-subset.ts';
import type { JsonSchema } from './json-schema.ts';
import { endsPrintable } from './last-characters.ts';

/**
 * Where `$` holds before a final line break too: Python, .NET and PCRE, and Java, which knows more line breaks than those.
 * A text that may only end in printable ASCII and does not is refused by this, in whatever engine, without a lookahead (RE2 has none).
 */
const endsOtherwise: JsonSchema = { pattern: '[^!-~]$' };

/** Writes a test of a string as a schema, with the same verdict in every engine. */
export function textSchema(operator: TextExpression['operator'], value: string): JsonSchema {
  switch (operator) {
    case 'matches':
      return matchesSchema(value);
    case 'endsWith':
      return /[!-~]$/u.test(value) ? wholeText(textPattern(operator, value)) : { pattern: exactPattern(operator, value) };
    default:
      return { pattern: textPattern(operator, value) };
  }
}

/** Builds the schema of the texts that a pattern fits; it ends in `$`, and what it fits is empty or ends in printable ASCII. */
export function wholeText(pattern: string): JsonSchema {
  return { pattern, not: endsOtherwise };
}

/** Writes a test of a string as an ECMA-262 pattern whose end is the text's end in engines with lookaheads, whatever their `$` is. */
export function exactPattern(operator: TextExpression['operator'], value: string): string {
  const pattern = textPattern(operator, value);
  return operator === 'endsWith' || (operator === 'matches' && hasEnd(value)) ? `${pattern.slice(0, -1)}${textEnd}` : pattern;
}

/** The end of a text in engines with lookaheads, whatever their `$` is. */
export const textEnd = String.raw`(?![\s\S])`;

/** Escapes the characters that mean something in a pattern; with `u`, no other may be escaped. */
export function escapePattern(text: string): string {
  return text.replace(/[\^$\\.*+?()[\]{}|/]/g, String.raw`\$&`);
}

function matchesSchema(pattern: string): JsonSchema {
  const parsed = parseRegexSubset(pattern);
  if (!parsed.ok || !parsed.regex.end) return { pattern };
  return endsPrintable(parsed.regex.body) ? wholeText(pattern) : { pattern: exactPattern('matches', pattern) };
}

function hasEnd(pattern: string): boolean {
  const parsed = parseRegexSubset(pattern);
  return parsed.ok && parsed.regex.end;
}

/**
 * Writes a test of a string as an ECMA-262 pattern with `u` semantics, unanchored as JSON Schema's `pattern` is.
 * `matches` already is one: the model admits only what RE2 and ECMA-262 read alike.
 */
function textPattern(operator: TextExpression['operator'], value: string): string {
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
