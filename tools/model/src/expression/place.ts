import type { Place, PlaceType, Step } from '../contract/expression.ts';
import type { FieldType } from '../contract/field-type.ts';

/** Returns what expressions can see of a field's type. */
export function toPlaceType(type: FieldType): PlaceType {
  switch (type.kind) {
    case 'string':
      return type;
    case 'int32':
      return { kind: 'int', ...(type.versions && { versions: type.versions }) };
    case 'boolean':
      return { kind: 'bool' };
    case 'enum':
      return { kind: 'enum', enum: type.enum };
    case 'message':
      return { kind: 'message', shape: type.shape };
    case 'list':
      return { kind: 'list', items: toPlaceType(type.items) };
    case 'map':
      return { kind: 'map', ...(type.keys && { keys: type.keys }), values: toPlaceType(type.values) };
    case 'duration':
    case 'timestamp':
    case 'int64':
    case 'any':
      return { kind: 'opaque', of: type.kind };
  }
}

/** Returns the place one step further. */
export function extendPlace(place: Place, step: Step): Place {
  return { root: place.root, steps: [...place.steps, step], type: step.type };
}

/** Says whether two places are the same path. */
export function samePlace(a: Place, b: Place): boolean {
  return placeKey(a) === placeKey(b);
}

/** Returns a text that is equal for equal paths. */
export function placeKey(place: Place): string {
  const root = place.root === 'this' ? '' : place.root.variable;
  return JSON.stringify([place.root === 'this', root, ...place.steps.map((step) => (step.kind === 'field' ? step.name : [step.variable]))]);
}

/** Returns the JSON names of a place, `*` for each entry. */
export function placeNames({ steps }: Place): string[] {
  return steps.map((step) => (step.kind === 'field' ? step.name : '*'));
}

/** Prints a place as it is written: `this.command.packageNames`. */
export function formatPlace(place: Place): string {
  const root = place.root === 'this' ? 'this' : place.root.variable;
  return root + place.steps.map((step) => (step.kind === 'field' ? `.${step.name}` : `[${step.variable}]`)).join('');
}
