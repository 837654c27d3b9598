import type { Expression, Place } from '../contract/expression.ts';
import { placeNames } from './place.ts';

/** Calls `visit` for each place that an expression reads, quantified places included, in order. */
export function visitPlaces(expression: Expression, visit: (place: Place) => void): void {
  switch (expression.kind) {
    case 'literal':
      return;
    case 'has':
    case 'truth':
      return visit(expression.place);
    case 'not':
      return visitPlaces(expression.argument, visit);
    case 'and':
    case 'or':
      return expression.arguments.forEach((argument) => visitPlaces(argument, visit));
    case 'conditional':
      return [expression.test, expression.then, expression.otherwise].forEach((part) => visitPlaces(part, visit));
    case 'compare':
    case 'in':
    case 'text':
      return visit(expression.operand.place);
    case 'quantifier':
      visit(expression.place);
      return visitPlaces(expression.body, visit);
  }
}

/** Returns each path below `this` that an expression reads, once, as JSON names with `*` for elements and entries. */
export function readPlaces(expression: Expression): string[][] {
  const bases = new Map<string, string[]>();
  collectBases(expression, bases);
  const found = new Map<string, string[]>();
  visitPlaces(expression, (place) => {
    const path = toPath(place, bases);
    if (path !== undefined && path.length > 0) found.set(JSON.stringify(path), path);
  });
  return [...found.values()];
}

/** Finds where each macro variable stands: at the elements of a list, or, for a key, at the map itself. */
function collectBases(expression: Expression, bases: Map<string, string[]>): void {
  switch (expression.kind) {
    case 'quantifier': {
      const path = toPath(expression.place, bases);
      if (path !== undefined) bases.set(expression.variable, expression.over === 'list' ? [...path, '*'] : path);
      return collectBases(expression.body, bases);
    }
    case 'not':
      return collectBases(expression.argument, bases);
    case 'and':
    case 'or':
      return expression.arguments.forEach((argument) => collectBases(argument, bases));
    case 'conditional':
      return [expression.test, expression.then, expression.otherwise].forEach((part) => collectBases(part, bases));
    default:
      return;
  }
}

function toPath(place: Place, bases: ReadonlyMap<string, string[]>): string[] | undefined {
  const base = place.root === 'this' ? [] : bases.get(place.root.variable);
  return base === undefined ? undefined : [...base, ...placeNames(place)];
}
