import { vi } from 'vitest';

/** Runs something, and tells which texts regular expressions were tried on meanwhile, and in which a method of strings replaced something or looked for where to split. */
export function readByPatterns(run: () => void): ReadonlySet<string> {
  // Whatever applies a regular expression, a method of strings or `test`, ends here.
  const exec = vi.spyOn(RegExp.prototype, 'exec');
  const methods = (['replace', 'replaceAll', 'split'] as const).map((name) => vi.spyOn(String.prototype, name));
  try {
    run();
    const changed = methods.flatMap((method) => method.mock.contexts.map(String));
    return new Set([...exec.mock.calls.map(([text]) => text), ...changed]);
  } finally {
    for (const spy of [exec, ...methods]) spy.mockRestore();
  }
}
