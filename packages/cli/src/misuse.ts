import { plainText } from './plain-text.ts';

const brand: unique symbol = Symbol.for('@amapi-spec/cli.Misuse') as never;

/** Which input cannot be used, and where in it. */
export interface MisusedInput {
  /** As messages call it. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** The command line or its input cannot be used: printed as one line, exit code 2. */
export class Misuse extends Error {
  override readonly name: string = 'Misuse';
  /** What is wrong, without the name of the input. */
  readonly reason: string;
  /** Absent when the command line itself is wrong. */
  readonly input?: MisusedInput;

  constructor(reason: string, input?: MisusedInput) {
    super(input === undefined ? reason : `${inputText(input)}: ${reason}`);
    this.reason = reason;
    if (input !== undefined) this.input = input;
    Object.defineProperty(this, brand, { value: true });
  }
}

/** Tells a Misuse, also one of another copy of this package. */
export function isMisuse(error: unknown): error is Misuse {
  return typeof error === 'object' && error !== null && (error as { [brand]?: unknown })[brand] === true;
}

/** Writes a Misuse as the one line that is shown. */
export function misuseLine({ message }: Misuse): string {
  return `${plainText(message)}\n`;
}

/** A file's name that is longer shows its end, where names differ. */
const longestName = 200;

function inputText({ file, line, column }: MisusedInput): string {
  const name = file.length > longestName ? `...${file.slice(-longestName)}` : file;
  return [name, line, column].filter((part) => part !== undefined).join(':');
}
