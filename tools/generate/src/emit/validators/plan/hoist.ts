import { findField, type Place, type Rule } from '@amapi-spec/model';
import { nodesOf, placeOf } from '@amapi-spec/model/expression';
import { camelCase } from '@amapi-spec/tools-shared/case.ts';
import { localName } from '../names.ts';
import type { PlanContext } from './context.ts';
import { dotted, readPlace } from './read.ts';
import type { Read } from './test.ts';

/** From so many rules on, a read is worth a local. */
const several = 3;

/** What is read once, ahead of the rules: the locals by path, and how each is filled. */
export interface Hoisted {
  readonly names: ReadonlyMap<string, string>;
  readonly reads: readonly { readonly local: string; readonly read: Read }[];
}

/** Chooses the scalars below a member that several rules read. */
export function hoistReads(rules: readonly Rule[], context: PlanContext): Hoisted {
  const counts = new Map<string, { place: Place; rules: Set<string>; presence: boolean }>();
  for (const { id, body } of rules) {
    if (body.kind !== 'expression') continue;
    for (const node of [body.require, ...body.guards.map(({ known }) => known)].flatMap((expression) => [...nodesOf(expression)])) {
      const place = placeOf(node);
      if (place === undefined || !isBelowMember(place) || !isScalar(place)) continue;
      const entry = counts.get(dotted(place)) ?? { place, rules: new Set<string>(), presence: false };
      entry.rules.add(id);
      entry.presence ||= node.kind === 'has';
      counts.set(dotted(place), entry);
    }
  }
  const chosen = [...counts].filter(([, entry]) => entry.rules.size >= several && !entry.presence);
  const names = new Map(
    chosen.map(([path, { place }]) => {
      const isAlone = chosen.filter(([, other]) => lastName(other.place) === lastName(place)).length === 1;
      const isFree = findField(context.shape, lastName(place)) === undefined;
      return [path, localName(isAlone && isFree ? lastName(place) : camelCase(path))] as const;
    }),
  );
  return { names, reads: chosen.map(([path, { place }]) => ({ local: names.get(path) ?? '', read: readPlace(place, context) })) };
}

function isBelowMember({ root, steps }: Place): boolean {
  return root === 'this' && steps.length > 1 && steps.every(({ kind }) => kind !== 'entry');
}

function lastName({ steps }: Place): string {
  const step = steps.at(-1);
  return step?.kind === 'field' ? step.name : '';
}

function isScalar({ type }: Place): boolean {
  return type.kind === 'string' || type.kind === 'enum' || type.kind === 'int' || type.kind === 'bool';
}
