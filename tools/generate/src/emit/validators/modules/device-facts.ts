import { type DeviceGuard, type Expression, findField, type Place, type Shape } from '@amapi-spec/model';
import { camelCase, pascalCase } from '@amapi-spec/tools-shared/case.ts';
import { type Code, code } from '../../../code/code.ts';
import { localName } from '../names.ts';
import type { PlanContext } from '../plan/context.ts';
import { planTest } from '../plan/plan-test.ts';
import { dotted, fallbackOf, readBare } from '../plan/read.ts';
import type { Read } from '../plan/test.ts';
import { printRead } from '../print/read.ts';
import { printTest } from '../print/test.ts';
import { mapAtoms, placesOf } from './device-part.ts';
import { factName } from './fact-name.ts';
import { noBits } from './object-locals.ts';

/** Prints two locals for each fact: what the device says, and whether that is something. */
export function printFacts(facts: readonly DeviceGuard[], context: PlanContext): Code[] {
  const inside = withFacts(facts, context);
  return facts.flatMap(({ place, known }) => [
    code`const ${factLocal(place, context.shape)} = ${printRead(readFact(place, known, context)).code};`,
    code`const ${knows(place)} = ${printTest(planTest(known, inside), noBits).code};`,
  ]);
}

/** Lets tests read the facts from their locals. */
export function withFacts(facts: readonly DeviceGuard[], context: PlanContext): PlanContext {
  return { ...context, hoisted: new Map(facts.map(({ place }) => [dotted(place), factLocal(place, context.shape)])) };
}

/** The local that tells whether a fact is known. */
export function knows(place: Place): string {
  return `knows${pascalCase(factName(place))}`;
}

/** Returns what holds where a requirement is kept whatever the unknown facts are. */
export function settledBy(require: Expression, guards: readonly DeviceGuard[]): Expression {
  const facts = new Set(guards.map(({ place }) => dotted(place)));
  return mapAtoms(require, true, (atom, positive) => {
    const read = placesOf(atom).filter((place) => place.root === 'this' && facts.has(dotted(place)));
    return read.length === 0 ? atom : whenKnown(atom, positive, read, guards.length === 1);
  });
}

/** Lets an atom on a fact count as false while the fact is unknown, or as true under a negation. */
function whenKnown(atom: Expression, positive: boolean, facts: readonly Place[], alone: boolean): Expression {
  // Where it is the only fact, nothing is asked unless it is unknown.
  if (alone) return { kind: 'literal', value: !positive };
  const names = new Set(facts.map(knows));
  const known = [...names].map((name): Expression => ({
    kind: 'truth',
    place: { root: { variable: name }, steps: [], type: { kind: 'bool' } },
  }));
  if (positive) return { kind: 'and', arguments: [...known, atom] };
  return { kind: 'or', arguments: [...known.map((argument): Expression => ({ kind: 'not', argument })), atom] };
}

/** Plans the reading of a fact, with what it reads as where it is not there; nothing where that could be a fact. */
function readFact(place: Place, known: Expression, context: PlanContext): Read {
  const { type } = place;
  const isTold = known.kind === 'has' && type.kind !== 'list' && type.kind !== 'map';
  const fallback = isTold ? undefined : fallbackOf(type, context);
  return { ...readBare(place, context), ...(fallback !== undefined && { fallback }) };
}

/** Names the local of a fact, out of the way of those that keep the command and the device. */
function factLocal(place: Place, shape: Shape): string {
  const name = camelCase(factName(place));
  return localName(findField(shape, name) === undefined ? name : `${name}Fact`);
}
