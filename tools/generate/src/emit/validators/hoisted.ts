import type { Place, Rule } from '@amapi-spec/model';
import { defaultOf, dotted, readPlace, type ReadContext } from './place.ts';
import { nodesOf, placeOf } from '@amapi-spec/model/expression';

/** What is read once ahead of the rules: the locals, and the statements that fill them. */
export interface Hoisted {
  readonly names: ReadonlyMap<string, string>;
  readonly statements: readonly string[];
}

/** Chooses the scalars below a member that several rules read. */
export function hoistReads(rules: readonly Rule[], context: ReadContext): Hoisted {
  const counts = new Map<string, { place: Place; rules: Set<string>; presence: boolean }>();
  for (const { id, body } of rules) {
    if (body.kind !== 'expression') continue;
    for (const expression of [body.require, ...body.guards.map(({ known }) => known)]) {
      for (const node of nodesOf(expression)) {
        const place = placeOf(node);
        if (place?.root !== 'this' || place.steps.length < 2 || !isScalar(place)) continue;
        const entry = counts.get(dotted(place)) ?? { place, rules: new Set<string>(), presence: false };
        entry.rules.add(id);
        entry.presence ||= node.kind === 'has';
        counts.set(dotted(place), entry);
      }
    }
  }
  const chosen = [...counts].filter(([, entry]) => entry.rules.size > 2 && !entry.presence);
  return {
    names: new Map(chosen.map(([path, { place }]) => [path, localOf(place)])),
    statements: chosen.map(
      ([, { place }]) => `const ${localOf(place)} = ${readPlace(place, context).code} ?? ${defaultOf(place.type, context.model)};`,
    ),
  };
}

function localOf(place: Place): string {
  const step = place.steps.at(-1);
  return step?.kind === 'field' ? step.name : '';
}

function isScalar({ type }: Place): boolean {
  return type.kind === 'string' || type.kind === 'enum' || type.kind === 'int' || type.kind === 'bool';
}
