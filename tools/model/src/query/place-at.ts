import type { Place, Step } from '../contract/expression.ts';
import type { FieldType } from '../contract/field-type.ts';
import type { Field, Shape } from '../contract/model.ts';
import { toPlaceType } from '../expression/place.ts';
import type { ByName } from './by-name.ts';
import { findField } from './create-index.ts';

/** One name of a path, and what is there. */
export interface PathStep {
  readonly name: string;
  /** Absent for `*`. */
  readonly field?: Field;
  readonly type: FieldType;
}

/**
 * Follows a path of JSON names from a shape, `*` for each element, entry or member; undefined when it leads nowhere.
 * An opaque object goes on in the first shape that it may hold.
 */
export function followPath(subject: Shape, path: readonly string[], shapes: Pick<ByName<Shape>, 'find'>): PathStep[] | undefined {
  const steps: PathStep[] = [];
  let type: FieldType | undefined = { kind: 'message', shape: subject.name };
  for (const name of path) {
    const shape: Shape | undefined = shapes.find(shapeIn(type));
    const field: Field | undefined = name === '*' || shape === undefined ? undefined : findField(shape, name);
    type = name === '*' ? elementOf(type) : field?.type;
    if (type === undefined) return undefined;
    steps.push({ name, ...(field && { field }), type });
  }
  return steps;
}

/** Returns the place at the end of a path of field names; throws when there is none. */
export function placeAt(subject: Shape, path: readonly string[], shapes: Pick<ByName<Shape>, 'find'>): Place {
  const steps = followPath(subject, path, shapes)?.map(({ name, field, type }): Step | undefined =>
    field === undefined ? undefined : { kind: 'field', name, protoName: field.protoName, type: toPlaceType(type) },
  );
  if (steps?.every((step) => step !== undefined) !== true) throw new Error(`${subject.name} has no place ${path.join('.')}`);
  return { root: 'this', steps, type: steps.at(-1)?.type ?? { kind: 'message', shape: subject.name } };
}

function shapeIn(type: FieldType): string {
  if (type.kind === 'message') return type.shape;
  return (type.kind === 'any' && type.known[0]?.shape) || '';
}

function elementOf(type: FieldType): FieldType | undefined {
  switch (type.kind) {
    case 'list':
      return type.items;
    case 'map':
      return type.values;
    case 'message':
      return { kind: 'any', known: [] };
    default:
      return undefined;
  }
}
