import type { DiagnosticCode } from './diagnostics.ts';

/** A finding in `spec/`, placed where its author can mend it. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: 'error' | 'warning';
  /** Relative to the repository's root, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly message: string;
  readonly advice: string;
}

/** Prints `file:line:column code message — what to do`. */
export function formatDiagnostic(diagnostic: Omit<Diagnostic, 'code'> & { readonly code: string }): string {
  const { file, line, column, code, message, advice } = diagnostic;
  return `${file}:${line}:${column} ${code} ${message} — ${advice}`;
}

/** Fills the `{slots}` of a table's text; an unknown slot stays as it is. */
export function fillSlots(text: string, slots: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
}
