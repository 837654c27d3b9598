import { type Diagnostic, loadModel, type Model } from '@amapi-spec/model';
import { compareFiles, type Differences, type OutputFile } from './compare-files.ts';
import { finishFiles } from './finish-files.ts';
import { makeRawTypes } from './raw-types/make-raw-types.ts';
import { targets, type Target } from './targets.ts';
import { findUncarried, type UncarriedDiagnostic } from './uncarried.ts';
import { writeFiles } from './write-files.ts';

/** What `generate` is asked to do. */
export interface GenerateOptions {
  /** The folder that has `spec/` and gets the files. */
  readonly root: string;
  /** Compares and writes nothing (third-party files apart). */
  readonly check: boolean;
  /** Names of targets; empty: all. */
  readonly only: readonly string[];
  /** Called with a line of progress. */
  readonly onProgress: (line: string) => void;
}

/** What came of it. */
export interface GenerateResult {
  /** Of the spec, and what a target cannot carry of it; with an error among them nothing is generated. */
  readonly diagnostics: readonly (Diagnostic | UncarriedDiagnostic)[];
  /** What was, or with `check` would be, written and removed. */
  readonly differences: Differences;
  readonly failures: readonly TargetFailure[];
}

/** A target that threw: a defect of the emitter, or a marker that a README lacks. */
export interface TargetFailure {
  readonly target: string;
  readonly error: unknown;
}

/** Makes every generated file from `spec/`: the types of its own files for the model, one pure emitter per target, then the buf stage over the emitted .proto. */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  const outputs = new Map<string, OutputFile>();
  if (options.only.length === 0) {
    // Before the model is read: whoever changes a form in `spec/meta` needs its type first.
    const types = await makeRawTypes(options.root);
    outputs.set(types.path, types);
  }
  const start = performance.now();
  const { model, diagnostics } = loadModel(options.root);
  if (model === undefined) return { diagnostics, differences: finish(options, outputs, []), failures: [] };
  const chosen = chosenTargets(options.only);
  const uncarried = findUncarried(options.root, model, chosen);
  if (uncarried.length > 0) return { diagnostics: [...diagnostics, ...uncarried], differences: finish(options, outputs, []), failures: [] };
  options.onProgress(progressLine('model', `${model.shapes.length} shapes, ${model.rules.length} rules`, start));

  const owned: string[] = [];
  const failures: TargetFailure[] = [];
  for (const target of chosen) {
    const begun = performance.now();
    try {
      const made = await runTarget(target, model, options.root, outputs);
      for (const file of made) outputs.set(file.path, file);
      owned.push(...target.owns);
      options.onProgress(progressLine(target.name, `${made.length} files`, begun));
    } catch (error) {
      failures.push({ target: target.name, error });
    }
  }
  return { diagnostics, differences: finish(options, outputs, owned), failures };
}

/** Compares what was made with the disk, and writes it unless that was only to be checked. */
function finish({ root, check }: GenerateOptions, outputs: ReadonlyMap<string, OutputFile>, owned: readonly string[]): Differences {
  const differences = compareFiles(root, [...outputs.values()], owned);
  if (!check) writeFiles(root, differences);
  return differences;
}

function chosenTargets(only: readonly string[]): readonly Target[] {
  return only.length === 0 ? targets : targets.filter((target) => only.includes(target.name));
}

async function runTarget(target: Target, model: Model, root: string, earlier: ReadonlyMap<string, OutputFile>): Promise<OutputFile[]> {
  const emitted = target.emit(model);
  const finished = await finishFiles(root, target.name, emitted, earlier);
  const staged = (await target.stage?.(emitted)) ?? [];
  // Third-party files are no one's to compare: git does not have them.
  writeFiles(
    root,
    compareFiles(
      root,
      staged.filter((file) => file.vendored),
      [],
    ),
  );
  return [...finished.values(), ...staged.filter((file) => !file.vendored)];
}

function progressLine(name: string, what: string, since: number): string {
  return `${name.padEnd(12)} ${what.padEnd(24)} ${Math.round(performance.now() - since)} ms`;
}
