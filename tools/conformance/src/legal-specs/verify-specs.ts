import fc from 'fast-check';
import { type Artifacts, makeArtifacts } from './artifacts.ts';
import { findDisagreements } from './disagreements.ts';
import { createDraw } from '../cases/draw.ts';
import { type MadeSpec, makeSpec } from './make-spec.ts';

/** How many specs are made, and from which seed. */
export interface SpecRuns {
  readonly runs: number;
  readonly seed: number;
  /** Called with each spec and what was made of it. */
  readonly onSpec?: (spec: MadeSpec, artifacts: Artifacts) => void;
}

/** Makes legal specs, emits everything from each, and holds the artifacts against the reference judge; throws at the first that differs. */
export async function verifySpecs({ runs, seed, onSpec }: SpecRuns): Promise<void> {
  const property = fc.asyncProperty(fc.gen(), async (gen) => {
    const draw = createDraw(gen);
    const spec = makeSpec(draw);
    if (spec.uncarried.length > 0) {
      for (const { file, line, column } of spec.uncarried)
        if (spec.files[file] === undefined || line < 1 || column < 2) throw new Error(`${file} has no place for it`);
      return;
    }
    const artifacts = await makeArtifacts(spec.model);
    const found = findDisagreements(spec.model, artifacts, draw.below(1_000_000));
    onSpec?.(spec, artifacts);
    if (found.length > 0)
      throw new Error([...found.slice(0, 5), ...spec.rules.map(({ id, data }) => `${id}: ${JSON.stringify(data)}`)].join('\n'));
  });
  // What was drawn says less than the spec that came of it, and making that smaller takes minutes.
  const reporter = (details: fc.RunDetails<[fc.GeneratorValue]>): void => {
    if (!details.failed) return;
    const { counterexamplePath, errorInstance } = details;
    throw new Error(`spec ${counterexamplePath} of seed ${seed}: ${String(errorInstance)}`, { cause: errorInstance });
  };
  await fc.assert(property, { numRuns: runs, seed, endOnFailure: true, asyncReporter: async (details) => reporter(details) });
}
