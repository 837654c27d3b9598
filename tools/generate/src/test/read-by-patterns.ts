import { vi } from 'vitest';

/** Runs something, and tells which texts regular expressions were tried on meanwhile. */
export function readByPatterns(run: () => void): ReadonlySet<string> {
  // Whatever applies a regular expression, a method of strings or `test`, ends here.
  const exec = vi.spyOn(RegExp.prototype, 'exec');
  try {
    run();
    return new Set(exec.mock.calls.map(([text]) => text));
  } finally {
    exec.mockRestore();
  }
}
