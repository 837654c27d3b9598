import { type DataPath, type Diagnostic, type Model, readSpecFile } from '@amapi-spec/model';

/** Something legal in the spec that a target cannot carry, and where it was declared. */
export interface Uncarried {
  /** Relative to the root: `spec/schemas/Device.yaml`. */
  readonly file: string;
  /** From the file's root; its key is meant where it has one. */
  readonly path: DataPath;
  readonly problem: string;
  /** What to do next. */
  readonly advice: string;
}

/** A diagnostic of the emitters: an error, since the artifacts would say less than the spec, or something else. */
export type UncarriedDiagnostic = Omit<Diagnostic, 'code'> & { readonly code: 'not-carried' };

/** What can say what it does not carry. */
interface Carrier {
  readonly name: string;
  readonly findUncarried?: (model: Model) => readonly Uncarried[];
}

/** Collects from targets what of a model they cannot carry, with its position in the files below `root`. */
export function findUncarried(root: string, model: Model, targets: readonly Carrier[]): UncarriedDiagnostic[] {
  return targets.flatMap(({ name, findUncarried: find }) =>
    (find?.(model) ?? []).map(({ file, path, problem, advice }) => {
      const { line, column } = readSpecFile(root, file).locateKey(path);
      return { code: 'not-carried', severity: 'error', file, line, column, message: `${name}: ${problem}`, advice };
    }),
  );
}
