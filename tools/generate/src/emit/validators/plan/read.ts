import { createIndex, findField, type Place, type PlaceType, type Step, zeroValueOf } from '@amapi-spec/model';
import { localName } from '../names.ts';
import type { PlanContext } from './context.ts';
import type { Fallback, Read } from './test.ts';

/** Plans the reading of a place as it is: what is not there reads as undefined. */
export function readBare(place: Place, context: PlanContext): Read {
  const hoisted = place.root === 'this' ? context.hoisted?.get(dotted(place)) : undefined;
  if (hoisted !== undefined) return { local: hoisted, steps: [], optional: false };
  if (place.root !== 'this')
    return { local: variableName(place.root.variable, context), steps: stepsOf(place.steps, context), optional: false };
  const [first, ...rest] = place.steps;
  if (first?.kind !== 'field') throw new Error('a place below `this` begins with a field');
  return { local: localName(first.name), steps: stepsOf(rest, context), optional: !context.defaulted.has(first.name) };
}

/** Plans the reading of a place with the default of its type, where it has one. */
export function readPlace(place: Place, context: PlanContext): Read {
  const read = readBare(place, context);
  const fallback = canBeAbsent(read) ? fallbackOf(place.type, context) : undefined;
  return fallback === undefined ? read : { ...read, fallback };
}

/** The value of a variable of generated code. */
export function readVariable(local: string): Read {
  return { local, steps: [], optional: false };
}

/** Tells whether what is read may be undefined. */
export function canBeAbsent({ optional, steps }: Read): boolean {
  return optional || steps.length > 0;
}

/** Names a macro's variable, out of the way of the locals that keep members. */
export function variableName(variable: string, { shape }: Pick<PlanContext, 'shape'>): string {
  return localName(findField(shape, variable) === undefined ? variable : `${variable}Item`);
}

/** Prints the path of a place, dotted. */
export function dotted(place: Place): string {
  return place.steps.map((step) => (step.kind === 'field' ? step.name : '*')).join('.');
}

/** What stands for an absent place; undefined for what has no zero value (messages, opaque ones). */
export function fallbackOf(type: PlaceType, { model }: Pick<PlanContext, 'model'>): Fallback | undefined {
  switch (type.kind) {
    case 'string':
      return { kind: 'scalar', value: '' };
    case 'int':
      return { kind: 'scalar', value: 0 };
    case 'bool':
      return { kind: 'scalar', value: false };
    case 'enum':
      return { kind: 'scalar', value: zeroValueOf(createIndex(model).enums.get(type.enum)) };
    case 'list':
    case 'map':
      return { kind: type.kind };
    default:
      return undefined;
  }
}

/** The name of a member of the subject itself. */
export function memberName({ steps }: Place): string {
  const step = steps.at(-1);
  return step?.kind === 'field' ? step.name : '';
}

/** Tells whether a place has an empty text, list or map. */
export function canBeEmpty({ type }: Place): boolean {
  return type.kind === 'string' || type.kind === 'list' || type.kind === 'map';
}

function stepsOf(steps: readonly Step[], context: PlanContext): Read['steps'] {
  return steps.map((step) =>
    step.kind === 'field' ? { kind: 'field', name: step.name } : { kind: 'entry', name: variableName(step.variable, context) },
  );
}
