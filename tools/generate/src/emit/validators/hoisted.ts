import { findField, type Place, type Rule } from '@amapi-spec/model';
import { camelCase } from '@amapi-spec/tools-shared/case.ts';
import { localName } from './names.ts';
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
        if (place.steps.some(({ kind }) => kind === 'entry')) continue;
        const entry = counts.get(dotted(place)) ?? { place, rules: new Set<string>(), presence: false };
        entry.rules.add(id);
        entry.presence ||= node.kind === 'has';
        counts.set(dotted(place), entry);
      }
    }
  }
  const chosen = [...counts].filter(([, entry]) => entry.rules.size > 2 && !entry.presence);
  const names = new Map(
    chosen.map(([path, { place }]) => {
      const isAlone = chosen.filter(([, other]) => localOf(other.place) === localOf(place)).length === 1;
      const isFree = findField(context.shape, localOf(place)) === undefined;
      return [path, localName(isAlone && isFree ? localOf(place) : camelCase(path))] as const;
    }),
  );
  return {
    names,
    statements: chosen.map(
      ([path, { place }]) => `const ${names.get(path)} = ${readPlace(place, context).code} ?? ${defaultOf(place.type, context.model)};`,
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
