import type { Expression, PairRole, Place } from '@amapi-spec/model';
import { allOf, anyOf, negate, nodesOf, placeOf } from '@amapi-spec/model/expression';

/** What a requirement says of the device alone, by what the command may be. */
export interface DevicePart {
  /** Holds when some command keeps the rule: where it fails, the device takes none. */
  readonly some: Expression;
  /** Holds when every command keeps the rule: where it fails, the device takes not every one. */
  readonly every: Expression;
}

/** Takes a requirement's atoms on the command out, once for the kindest command and once for the worst. */
export function devicePart(require: Expression, { command }: PairRole): DevicePart {
  return { some: settle(require, true, command), every: settle(require, false, command) };
}

/** Gives atoms on the command the value that helps the requirement most, or least. */
function settle(expression: Expression, kind: boolean, command: string): Expression {
  return mapAtoms(expression, true, (atom, positive) =>
    placesOf(atom).some((place) => readsMember(place, command)) ? { kind: 'literal', value: kind === positive } : atom,
  );
}

/** Replaces atoms; `positive` tells on which side of a negation one stands. */
export function mapAtoms(
  expression: Expression,
  positive: boolean,
  replace: (atom: Expression, positive: boolean) => Expression,
): Expression {
  const inside = (part: Expression): Expression => mapAtoms(part, positive, replace);
  switch (expression.kind) {
    case 'not':
      return negate(mapAtoms(expression.argument, !positive, replace));
    case 'and':
      return allOf(expression.arguments.map(inside));
    case 'or':
      return anyOf(expression.arguments.map(inside));
    case 'conditional': {
      const { test, then, otherwise } = expression;
      // As two implications, since the test stands on both sides of a negation.
      return inside(allOf([anyOf([negate(test), then]), anyOf([test, otherwise])]));
    }
    case 'literal':
      return expression;
    default:
      return replace(expression, positive);
  }
}

function readsMember({ root, steps: [step] }: Place, name: string): boolean {
  return root === 'this' && step?.kind === 'field' && step.name === name;
}

/** The places that an atom reads: several, where it is a quantifier. */
export function placesOf(atom: Expression): Place[] {
  return [...nodesOf(atom)].flatMap((node) => placeOf(node) ?? []);
}
