import type { RegexNode } from '@amapi-spec/model/regex';

/** How many ways an engine may have to try one after another: as many as lists of words and optional parts need. */
export const mostWays = 100;

/** Counts in how many ways an expression can match, or returns a higher number; an endless repetition counts as its least number of times. */
export function countWays(node: RegexNode): number {
  switch (node.kind) {
    case 'set':
      return 1;
    case 'sequence':
      return node.items.map(countWays).reduce((product, ways) => product * ways, 1);
    case 'choice':
      return node.options.map(countWays).reduce((sum, ways) => sum + ways, 0) || 1;
    case 'repeat': {
      const ways = countWays(node.item);
      let sum = 0;
      for (let times = node.min; times <= (node.max === Infinity ? node.min : node.max); times++) sum += ways ** times;
      return sum;
    }
  }
}
