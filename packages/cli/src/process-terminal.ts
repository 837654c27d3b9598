import process from 'node:process';
import picocolors from 'picocolors';
import type { Terminal } from './terminal.ts';

/** Takes the running process as the terminal. Colours only where standard output is one and NO_COLOR is not set. */
export function processTerminal(): Terminal {
  // A reader that stops early (`| head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  return {
    cwd: process.cwd(),
    out: (text) => write(process.stdout, text),
    err: (text) => write(process.stderr, text),
    input: process.stdin,
    colors: isTerminal(process.stdout) && picocolors.isColorSupported,
    progress: isTerminal(process.stderr),
  };
}

/** Node's own declaration leaves out that it is undefined elsewhere, which picocolors would take as "decide yourself". */
function isTerminal(stream: { readonly isTTY?: boolean }): boolean {
  return stream.isTTY ?? false;
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (stream.write(text)) resolve();
    else stream.once('drain', resolve);
  });
}
