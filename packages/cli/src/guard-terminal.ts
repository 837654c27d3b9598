import { plainOutput } from './plain-text.ts';
import type { Terminal } from './terminal.ts';

/** A line of progress, which draws over itself. */
const progress = /^\r(?:\d+ lines|\u001b\[K)$/; // eslint-disable-line no-control-regex -- erases a line

/** Puts one function before all output: nothing that a terminal or a log runner would act on goes through. */
export function guardTerminal(terminal: Terminal): Terminal {
  return {
    ...terminal,
    out: (text) => (text === '' ? Promise.resolve() : terminal.out(plainOutput(text, terminal.colors))),
    err: (text) =>
      text === '' ? Promise.resolve() : terminal.err(terminal.progress && progress.test(text) ? text : plainOutput(text, false)),
  };
}
