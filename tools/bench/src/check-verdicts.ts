import type { Body } from './corpus.ts';

/** A body that a peer judges otherwise, in a few words. */
export interface Difference {
  readonly body: string;
  readonly breaks: readonly string[];
}

/**
 * Lists the bodies whose verdict is not the expected one. What breaks only rules that the peer lacks may pass.
 * @param verdicts one for each body, in order.
 */
export function differences(bodies: readonly Body[], verdicts: readonly boolean[], lacks: readonly string[]): Difference[] {
  if (verdicts.length !== bodies.length) throw new Error(`${verdicts.length} verdicts on ${bodies.length} bodies`);
  return bodies.flatMap(({ text, valid, breaks }, index) => {
    const excused = !valid && verdicts[index] === true && breaks.every((rule) => lacks.includes(rule));
    return verdicts[index] === valid || excused ? [] : [{ body: text, breaks }];
  });
}
