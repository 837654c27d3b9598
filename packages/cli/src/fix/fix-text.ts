import { isDeepStrictEqual } from 'node:util';
import type { Issue } from '@amapi-spec/validators';
import { mergeFixes, type FixOperation } from '@amapi-spec/validators/fixes';
import { editJson } from './edit-json.ts';
import { editYaml } from './edit-yaml.ts';
import { rewriteYaml } from './rewrite-yaml.ts';

/** A text that holds a value, and how many issues of it were mended. */
export interface FixedText {
  readonly text: string;
  readonly value: unknown;
  readonly made: number;
}

/** How a text is read, and what is found in what it holds. */
export interface FixContext {
  readonly format: 'json' | 'yaml';
  /** Throws where the text cannot be read. */
  readonly parse: (text: string) => unknown;
  /** The issues of a value, with their fixes. */
  readonly suggest: (value: unknown) => readonly Issue[];
}

/** A fix may make room for another, as when a member is renamed whose own members are misspelt; a text that needs more rounds is left as it is then. */
const mostRounds = 10;

type Edit = (text: string, operation: FixOperation) => string | undefined;

/** Ways to change a text, the most careful first. */
const editors: Readonly<Record<FixContext['format'], readonly Edit[]>> = {
  json: [editJson],
  yaml: [(text, operation) => editYaml(text, operation) ?? rewriteYaml(text, operation), rewriteYaml],
};

/**
 * Makes the safe fixes of what a text holds in the text itself, until none is left; the rest of the text stays as it is written. Nothing is
 * changed unless it is read back as what the fixes make of the value.
 */
export function fixText(text: string, value: unknown, context: FixContext): FixedText {
  let fixed: FixedText = { text, value, made: 0 };
  for (let round = 0; round < mostRounds; round++) {
    const issues = context.suggest(fixed.value);
    // All at once, or else, where the text does not let one be made, the first that it lets.
    const next = makeFixes(fixed, issues, context) ?? firstOf(issues, (issue) => makeFixes(fixed, [issue], context));
    if (next === undefined) break;
    fixed = next;
  }
  return fixed;
}

function makeFixes({ text, value, made }: FixedText, issues: readonly Issue[], context: FixContext): FixedText | undefined {
  const merged = mergeFixes(value, issues);
  if (merged.operations.length === 0) return undefined;
  const changed = firstOf(editors[context.format], (edit) => {
    const edited = editAll(text, merged.operations, edit);
    return edited !== undefined && isDeepStrictEqual(read(edited, context), merged.value) ? edited : undefined;
  });
  return changed === undefined ? undefined : { text: changed, value: merged.value, made: made + issues.length - merged.left.length };
}

function editAll(text: string, operations: readonly FixOperation[], edit: Edit): string | undefined {
  let edited: string | undefined = text;
  for (const operation of operations) {
    edited = edit(edited, operation);
    if (edited === undefined) return undefined;
  }
  return edited;
}

/** Nothing that could be meant where the text cannot be read. */
function read(text: string, { parse }: FixContext): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function firstOf<X, Y>(items: readonly X[], choose: (item: X) => Y | undefined): Y | undefined {
  for (const item of items) {
    const chosen = choose(item);
    if (chosen !== undefined) return chosen;
  }
  return undefined;
}
