import picocolors from 'picocolors';

/** What a command reads from and writes to: the process, or a test. */
export interface Terminal {
  /** Paths on the command line are relative to it. */
  readonly cwd: string;
  /** Resolves when the text is on its way, so that a slow reader holds a fast writer. */
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => Promise<void>;
  readonly input: AsyncIterable<Uint8Array>;
  /** Whether standard output shows colours. */
  readonly colors: boolean;
  /** Whether standard error is a terminal, where progress may be drawn. */
  readonly progress: boolean;
}

/** Colours and marks for text, or functions that change nothing. */
export type Paint = ReturnType<typeof picocolors.createColors>;

/** Makes the painter that suits a terminal. */
export function paintFor(terminal: Terminal): Paint {
  return picocolors.createColors(terminal.colors);
}
