import { parseSync } from 'oxc-parser';

/** A regular expression in a source file. */
export interface FoundExpression {
  /** Absent where it is made at run time. */
  readonly pattern?: string;
  readonly flags: string;
  /** As it is written. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** What the parser gives for a part of a program, as far as it is looked at here. */
interface Part {
  readonly type?: string;
  readonly start: number;
  readonly end: number;
  readonly regex?: { readonly pattern: string; readonly flags: string } | null;
  readonly callee?: { readonly name?: string };
}

/** Finds every regular expression of a TypeScript or JavaScript file: literals, and what is given to `RegExp`. */
export function findExpressions(path: string, source: string): FoundExpression[] {
  const found: FoundExpression[] = [];
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { type, start, end, regex, callee } = part as Part;
    const place = () => ({ text: source.slice(start, end), line: source.slice(0, start).split('\n').length });
    if (type === 'Literal' && regex) found.push({ ...regex, ...place() });
    if ((type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp') found.push({ flags: '', ...place() });
    Object.values(part).forEach(visit);
  };
  visit(parseSync(path, source).program);
  return found;
}
