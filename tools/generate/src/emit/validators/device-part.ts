import type { Expression, PairRole, Place } from '@amapi-spec/model';

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
  return mapAtoms(expression, true, (atom, positive, place) =>
    readsMember(place, command) ? { kind: 'literal', value: kind === positive } : atom,
  );
}

/** Replaces atoms; `positive` tells on which side of a negation one stands, `place` what it reads. */
export function mapAtoms(
  expression: Expression,
  positive: boolean,
  replace: (atom: Expression, positive: boolean, place: Place | undefined) => Expression,
): Expression {
  switch (expression.kind) {
    case 'not':
      return simplify({ kind: 'not', argument: mapAtoms(expression.argument, !positive, replace) });
    case 'and':
    case 'or':
      return simplify({ ...expression, arguments: expression.arguments.map((part) => mapAtoms(part, positive, replace)) });
    case 'conditional': {
      const { test, then, otherwise } = expression;
      // As two implications, since the test stands on both sides of a negation.
      const first: Expression = { kind: 'or', arguments: [{ kind: 'not', argument: test }, then] };
      return mapAtoms({ kind: 'and', arguments: [first, { kind: 'or', arguments: [test, otherwise] }] }, positive, replace);
    }
    case 'literal':
      return expression;
    default:
      return replace(expression, positive, placeOf(expression));
  }
}

function simplify(expression: Expression): Expression {
  if (expression.kind === 'not')
    return expression.argument.kind === 'literal' ? { kind: 'literal', value: !expression.argument.value } : expression;
  if (expression.kind !== 'and' && expression.kind !== 'or') return expression;
  const absorbing = expression.kind === 'or';
  const parts = expression.arguments.filter((part) => part.kind !== 'literal' || part.value === absorbing);
  if (parts.some((part) => part.kind === 'literal')) return { kind: 'literal', value: absorbing };
  const [first] = parts;
  if (first === undefined) return { kind: 'literal', value: !absorbing };
  return parts.length === 1 ? first : { ...expression, arguments: parts };
}

function readsMember(place: Place | undefined, name: string): boolean {
  const step = place?.steps[0];
  return step?.kind === 'field' && step.name === name;
}

function placeOf(atom: Expression): Place | undefined {
  if (atom.kind === 'compare' || atom.kind === 'in' || atom.kind === 'text') return atom.operand.place;
  return atom.kind === 'has' || atom.kind === 'truth' || atom.kind === 'quantifier' ? atom.place : undefined;
}
