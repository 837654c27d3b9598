/** Something in an expression that the rule language refuses. */
export interface ExpressionProblem {
  /** A key of `expressionDiagnostics`. */
  readonly code: ExpressionProblemCode;
  /** UTF-16 offset into the expression's text. */
  readonly offset: number;
  /** Fills the diagnostic's message. */
  readonly slots: Readonly<Record<string, string>>;
}

/** What can be wrong with an expression. */
export type ExpressionProblemCode =
  | 'expression-syntax'
  | 'expression-not-boolean'
  | 'expression-unknown-name'
  | 'expression-unknown-field'
  | 'expression-unknown-enum-value'
  | 'expression-type-mismatch'
  | 'expression-two-places'
  | 'expression-order'
  | 'expression-only-has'
  | 'expression-unsupported'
  | 'expression-literal'
  | 'expression-has-argument'
  | 'expression-map-entry'
  | 'expression-in-list'
  | 'expression-macro'
  | 'expression-regex'
  | 'expression-unbounded'
  | 'expression-zero-value'
  | 'expression-unknown-fact'
  | 'expression-constant'
  | 'expression-hidden-param'
  | 'expression-bare-version';
