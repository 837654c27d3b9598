import type { OperationError } from './operation-error.ts';
import type { ReadingBase } from './operation-reading.ts';
import type { Loose } from './runtime/loose.ts';
import type { CommandFacts } from './runtime/rows.ts';

/** What the steps of a reading share. */
export interface Search {
  readonly base: ReadingStart;
  readonly command: Loose;
  readonly type: string | undefined;
  readonly facts: CommandFacts | undefined;
  readonly error: OperationError;
}

/** What a reading has before its state is known. */
export type ReadingStart = Omit<ReadingBase, 'final' | 'summary' | 'sources'>;
