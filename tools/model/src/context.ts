import type { CommandType, EnumType, Info, Shape } from './model.ts';
import type { SpecFiles } from './read-spec.ts';
import type { Reporter } from './reporter.ts';
import type { SpecFile } from './spec-file.ts';

/** What the resolving stages share. */
export interface SpecContext {
  readonly files: SpecFiles;
  readonly reporter: Reporter;
}

/** What the later stages need of the earlier ones. */
export interface ResolvedTypes {
  readonly info: Info;
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly enums: ReadonlyMap<string, EnumType>;
  readonly commands: readonly CommandType[];
}

/** Reports that a reference names nothing, with what it could name. */
export function reportUnknown(
  reporter: Reporter,
  file: SpecFile,
  path: readonly (string | number)[],
  reference: string,
  kind: string,
  known: Iterable<string>,
): void {
  reporter.report('unknown-reference', file, path, { reference, kind, known: [...known].sort().join(', ') });
}
