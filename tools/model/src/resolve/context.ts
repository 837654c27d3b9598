import type { Info } from '../contract/info.ts';
import type { AndroidVersions, CommandType, EnumType, Shape } from '../contract/model.ts';
import type { Roles } from '../contract/roles.ts';
import type { SpecFiles } from '../read/read-spec.ts';
import type { Reporter } from '../diagnostics/reporter.ts';
import type { SpecFile } from '../read/spec-file.ts';

/** What the resolving stages share. */
export interface SpecContext {
  readonly files: SpecFiles;
  readonly reporter: Reporter;
  readonly packageVersion: string;
  readonly roles: Roles;
}

/** What the later stages need of the earlier ones. */
export interface ResolvedTypes {
  readonly info: Info;
  readonly androidVersions: AndroidVersions;
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
  noun: string,
  known: Iterable<string>,
): void {
  reporter.report('unknown-reference', file, path, { reference, noun, known: nearestFirst(reference, known) });
}

const listed = 8;

/** What a reference may have meant: the known names that begin like it first, cut to a readable number. */
export function nearestFirst(reference: string, known: Iterable<string>): string {
  const names = [...known].sort().toSorted((a, b) => commonStart(b, reference) - commonStart(a, reference));
  return `${names.slice(0, listed).join(', ')}${names.length > listed ? ', …' : ''}`;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
