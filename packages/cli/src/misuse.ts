const brand: unique symbol = Symbol.for('@amapi-spec/cli.Misuse') as never;

/** The command line or its input cannot be used: printed as one line, exit code 2. */
export class Misuse extends Error {
  override readonly name: string = 'Misuse';

  constructor(message: string) {
    super(message);
    Object.defineProperty(this, brand, { value: true });
  }
}

/** Tells a Misuse, also one of another copy of this package. */
export function isMisuse(error: unknown): error is Misuse {
  return typeof error === 'object' && error !== null && (error as { [brand]?: unknown })[brand] === true;
}
