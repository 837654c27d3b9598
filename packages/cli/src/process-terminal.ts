import process from 'node:process';
import picocolors from 'picocolors';
import type { Terminal } from './terminal.ts';

/** The running process as a terminal. */
export interface ProcessTerminal extends Terminal {
  /** Says why output was lost, for another reason than a reader that stopped early; undefined when none was. */
  readonly lostOutput: () => string | undefined;
}

/**
 * Takes the running process as the terminal. Colours only where standard output is one and NO_COLOR is not set.
 * Where output cannot be written the run goes on without it: the exit code is about the inputs, also after `| head`.
 */
export function processTerminal(): ProcessTerminal {
  const out = createWriter(process.stdout, 'standard output');
  const err = createWriter(process.stderr, 'standard error');
  return {
    cwd: process.cwd(),
    out: out.write,
    err: err.write,
    input: process.stdin,
    colors: isTerminal(process.stdout) && picocolors.isColorSupported,
    progress: isTerminal(process.stderr),
    lostOutput: () => out.failure() ?? err.failure(),
  };
}

/** Node's own declaration leaves out that it is undefined elsewhere, which picocolors would take as "decide yourself". */
function isTerminal(stream: { readonly isTTY?: boolean }): boolean {
  return stream.isTTY ?? false;
}

interface Writer {
  /** Resolves when the text is on its way, or cannot be. */
  readonly write: (text: string) => Promise<void>;
  readonly failure: () => string | undefined;
}

function createWriter(stream: NodeJS.WriteStream, name: string): Writer {
  let closed = false;
  let failure: string | undefined;
  let release: (() => void) | undefined;
  stream.on('error', ({ code }: NodeJS.ErrnoException) => {
    closed = true;
    if (code !== 'EPIPE') failure ??= `${name} cannot be written (${code ?? 'unknown'})`;
    release?.();
  });
  return {
    write: (text) =>
      new Promise((resolve) => {
        if (closed || stream.write(text)) return resolve();
        release = resolve;
        stream.once('drain', resolve);
      }),
    failure: () => failure,
  };
}
