import type { CharacterSet } from '@amapi-spec/model/expression/character-set.ts';
import type { RegexNode } from '@amapi-spec/model/expression/regex-subset.ts';

/** Lists what the last character of a text that a pattern's body fits may be. */
export function lastCharacters(body: RegexNode): CharacterSet {
  return lastOf(body).sets.flat();
}

interface Last {
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
