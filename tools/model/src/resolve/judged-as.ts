import type { Shape } from '../contract/model.ts';
import type { Input } from '../contract/roles.ts';
import { referencesOf } from '../query/reach.ts';

/**
 * Finds the input that the examples of a rule are judged as: the subject, or else the nearest whole that it is part of, the first one of several
 * as near. Undefined when no input holds the subject.
 */
export function judgedAs(subject: string, inputs: readonly Input[], shapes: ReadonlyMap<string, Shape>): string | undefined {
  let reached = inputs.map(({ shape }) => ({ input: shape, front: new Set([shape]), seen: new Set([shape]) }));
  while (reached.length > 0) {
    const found = reached.find(({ front }) => front.has(subject));
    if (found !== undefined) return found.input;
    reached = reached
      .map(({ input, front, seen }) => {
        const next = [...front].flatMap((name) => (shapes.get(name)?.fields ?? []).flatMap(({ type }) => referencesOf(type).shapes));
        const fresh = new Set(next.filter((name) => !seen.has(name)));
        return { input, front: fresh, seen: new Set([...seen, ...fresh]) };
      })
      .filter(({ front }) => front.size > 0);
  }
  return undefined;
}
