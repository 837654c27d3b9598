import type { CharacterSet } from '@amapi-spec/model/expression/character-set.ts';
import type { RegexNode } from '@amapi-spec/model/expression/regex-subset.ts';

/** Says whether every text that a pattern's body fits is empty or ends in printable ASCII, `!` to `~`. */
export function endsPrintable(body: RegexNode): boolean {
  return lastOf(body)
    .sets.flat()
    .every(([low, high]) => low >= 0x21 && high <= 0x7e);
}

interface Last {
  /** What the last character may be. */
  readonly sets: readonly CharacterSet[];
  /** The empty text fits. */
  readonly nullable: boolean;
}

function lastOf(node: RegexNode): Last {
  switch (node.kind) {
    case 'set':
      return { sets: [node.set], nullable: false };
    case 'sequence':
      return node.items.map(lastOf).reduce((before, part) => ({
        sets: part.nullable ? [...before.sets, ...part.sets] : part.sets,
        nullable: before.nullable && part.nullable,
      }));
    case 'choice': {
      const options = node.options.map(lastOf);
      return { sets: options.flatMap(({ sets }) => sets), nullable: options.some(({ nullable }) => nullable) };
    }
    case 'repeat': {
      const { sets, nullable } = lastOf(node.item);
      return { sets, nullable: nullable || node.min === 0 };
    }
  }
}
