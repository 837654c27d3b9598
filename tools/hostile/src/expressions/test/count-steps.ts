import type { RegexNode } from '@amapi-spec/model/regex';

/** A walk that has gone on for this long is not worth waiting for. */
const mostSteps = 200_000;

/** Takes what has been read up to a place, and says whether the rest fits. */
type Then = (at: number) => boolean;

/** Counts the parts that a backtracking engine tries, as ECMA-262 has it do, while it finds all that fits in a text; Infinity above 200,000. */
export function countSteps(body: RegexNode, text: string, { start, end }: { readonly start: string; readonly end: string }): number {
  let steps = 0;
  const walk = (node: RegexNode, at: number, then: Then): boolean => {
    if (++steps > mostSteps) return true;
    switch (node.kind) {
      case 'set': {
        const unit = text.charCodeAt(at);
        return node.set.some(([low, high]) => low <= unit && unit <= high) && then(at + 1);
      }
      case 'sequence':
        return walkAll(node.items, at, then);
      case 'choice':
        return node.options.some((option) => walk(option, at, then));
      case 'repeat':
        return repeat(node, at, { done: 0, then });
    }
  };
  const walkAll = ([head, ...rest]: readonly RegexNode[], at: number, then: Then): boolean =>
    head === undefined ? then(at) : walk(head, at, (next) => walkAll(rest, next, then));
  const repeat = (node: RegexNode & { kind: 'repeat' }, at: number, { done, then }: { done: number; then: Then }): boolean => {
    const more = (): boolean =>
      walk(node.item, at, (next) => (next > at || done < node.min) && repeat(node, next, { done: done + 1, then }));
    return (done < node.max && more()) || (done >= node.min && then(at));
  };
  const last = start === '' ? text.length : 0;
  for (let at = 0; at <= last;) {
    let found = at;
    walk(body, at, (next) => {
      found = next;
      return end === '' || next === text.length;
    });
    at = Math.max(found, at + 1);
  }
  return steps > mostSteps ? Infinity : steps;
}
