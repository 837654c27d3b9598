import { CommanderError } from 'commander';
import { guardTerminal } from './guard-terminal.ts';
import { isMisuse, misuseLine } from './misuse.ts';
import { createProgram } from './program.ts';
import type { Terminal } from './terminal.ts';

/**
 * Runs the command-line tool with arguments (without the program's own name).
 * Resolves to the exit code: 0 all is well, 1 an input is not valid, 2 misuse. A defect of the tool itself rejects.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const state = { exitCode: 0 };
  const pending: Promise<void>[] = [];
  const guarded = guardTerminal(terminal);
  const program = createProgram(guarded, state, pending);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (isMisuse(error)) {
      await guarded.err(misuseLine(error));
      return 2;
    }
    if (!(error instanceof CommanderError)) throw error;
    await Promise.all(pending);
    return error.exitCode === 0 ? 0 : 2;
  }
  return state.exitCode;
}
