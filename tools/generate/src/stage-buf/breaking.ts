import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runBuf } from './run-buf.ts';

/** Image of the .proto files as they were released last, in the package's folder; committed with each release. */
export const baselinePath = 'baseline/image.binpb';

/** What came of a comparison with the last release. */
export type BreakingResult =
  /** Nothing is released yet, or the image was not recorded: nothing to break. */
  | { readonly kind: 'no-baseline' }
  | { readonly kind: 'compatible' }
  /** `text` is buf's report, `file:line:column:message` lines. */
  | { readonly kind: 'breaking'; readonly text: string };

/** Compares the .proto files of a folder that has a buf.yaml with its baseline image. */
export async function detectBreaking(folder: string): Promise<BreakingResult> {
  if (!existsSync(join(folder, baselinePath))) return { kind: 'no-baseline' };
  try {
    await runBuf(folder, ['breaking', '--against', baselinePath]);
    return { kind: 'compatible' };
  } catch (error) {
    return { kind: 'breaking', text: error instanceof Error ? error.message : String(error) };
  }
}

/** Records the .proto files of a folder as its baseline. */
export async function recordBaseline(folder: string): Promise<void> {
  mkdirSync(dirname(join(folder, baselinePath)), { recursive: true });
  await runBuf(folder, ['build', '--exclude-source-info', '-o', baselinePath]);
}
