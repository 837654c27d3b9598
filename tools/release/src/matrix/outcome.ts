/** What came of one cell of the matrix. */
export type Outcome =
  | { readonly is: 'yes' }
  /** A limit that is known, and was seen: if it is gone one day, the cell fails. */
  | { readonly is: 'no' | 'not run'; readonly reason: string }
  | { readonly is: 'failed'; readonly reason: string };

/** What was tried together. */
export interface Table {
  readonly title: string;
  /** What was done in each cell, in a sentence or two. */
  readonly about: string;
  /** What the first column names. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** One outcome for each column. */
export interface Row {
  readonly name: string;
  readonly cells: readonly Outcome[];
}

/** A step that does nothing when all is well, and throws otherwise. */
export type Step = () => void | Promise<void>;

/** Runs a step that must go well. */
export async function works(step: Step): Promise<Outcome> {
  const problem = await problemOf(step);
  return problem === undefined ? { is: 'yes' } : { is: 'failed', reason: problem };
}

/** Runs a step that cannot go well, for a reason that its error must show. */
export async function isRefused(step: Step, error: RegExp, reason: string): Promise<Outcome> {
  const problem = await problemOf(step);
  if (problem === undefined) return { is: 'failed', reason: `works now, although: ${reason}` };
  return error.test(problem) ? { is: 'no', reason } : { is: 'failed', reason: problem };
}

/** A cell that cannot be tried here. */
export function notRun(reason: string): Outcome {
  return { is: 'not run', reason };
}

async function problemOf(step: Step): Promise<string | undefined> {
  try {
    await step();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
