/** A row of a diagnostics table: what a code means and what to do about it. `{slot}`s are filled from `Diagnostic.slots`. */
export interface DiagnosticDefinition {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** What to do next. */
  readonly advice: string;
}
