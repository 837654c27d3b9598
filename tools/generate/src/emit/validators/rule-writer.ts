/** What a pass does with a broken rule: the verdict says no, the look for warnings says yes, the report adds an issue. */
export type Pass = 'verdict' | 'warns' | 'report';

/** Prints the guarded failure of one rule. */
export interface RuleWriter {
  readonly pass: Pass;
  /** The report wants an issue for each member or element at fault, not one for all. */
  readonly each: boolean;
  /** `if (condition) fail`, with the element or key at fault. */
  when(condition: string, key?: string): string;
  /** As `when`, for a text at `read` that is none of `words`: the report names the nearest. */
  word(condition: string, read: string, words: string, key?: string): string;
  /** Wraps statements so that the report runs them only when the rule is asked for; `when` inside it does not ask again. */
  asked(statements: (inner: RuleWriter) => string): string;
}
