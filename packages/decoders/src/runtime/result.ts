/** What a function returns that can refuse its input, as Standard Schema has it: `issues` tells the two apart. */
export type Result<Value, Refusal> = Success<Value> | Failure<Refusal>;

/** What the input was read as. */
export interface Success<Value> {
  readonly value: Value;
  readonly issues?: undefined;
}

/** Why the input was refused: reading it ends with the first reason. */
export interface Failure<Refusal> {
  readonly issues: readonly [Refusal];
}

/** A reason to refuse an input. The message says what must hold and never repeats the input. */
export interface Issue<Code extends string> {
  readonly code: Code;
  readonly message: string;
}

/** Wraps a value. */
export function success<Value>(value: Value): Success<Value> {
  return { value };
}

/** Wraps the reason of a refusal. */
export function refusal<Refusal>(issue: Refusal): Failure<Refusal> {
  return { issues: [issue] };
}
