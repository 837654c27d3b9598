/** What a function returns that can refuse its input: a value, or the problem as data. */
export type Result<Value, Trouble> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Trouble };

/** Why an input was refused. The message says what must hold and never repeats the input. */
export interface Problem<Code extends string> {
  readonly code: Code;
  readonly message: string;
}

/** Wraps a value. */
export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Wraps a problem. */
export function refusal<Trouble>(problem: Trouble): { readonly ok: false; readonly problem: Trouble } {
  return { ok: false, problem };
}
