import { fillSlots } from './diagnostic.ts';
import type { Diagnostic } from './diagnostic.ts';
import { diagnosticTable, type DiagnosticCode } from './diagnostics.ts';
import type { DataPath, LocatedFile, Position } from './position.ts';

/** Collects diagnostics; one per run of the reader. */
export interface Reporter {
  readonly diagnostics: readonly Diagnostic[];
  /** True when an error was reported. */
  readonly failed: boolean;
  /** Reports at the value of a path, or at a given position. */
  report(code: DiagnosticCode, file: LocatedFile, where: DataPath | Position, slots?: Readonly<Record<string, string>>): void;
}

/** Creates an empty reporter. */
export function createReporter(): Reporter {
  const diagnostics: Diagnostic[] = [];
  return {
    diagnostics,
    get failed() {
      return diagnostics.some(({ severity }) => severity === 'error');
    },
    report(code, file, where, slots = {}) {
      const definition = diagnosticTable[code];
      const { line, column } = 'line' in where ? where : file.locate(where);
      diagnostics.push({
        code,
        severity: definition.severity,
        file: file.path,
        line,
        column,
        message: fillSlots(definition.message, slots),
        advice: fillSlots(definition.advice, slots),
      });
    },
  };
}

/** Orders by file, then position, then code; what both variants of a schema report is told once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const distinct = new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
  return [...distinct.values()].toSorted(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code),
  );
}

/** Compares by code unit, so that no locale has a say. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
