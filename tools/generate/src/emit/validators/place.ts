import {
  createIndex,
  findField,
  type Model,
  type Place,
  placeAt,
  type PlaceType,
  type Shape,
  type Step,
  zeroValueOf,
} from '@amapi-spec/model';
import { localName } from './names.ts';

/** How generated code reads a place. */
export interface Access {
  readonly code: string;
  /** What is there may be undefined. */
  readonly optional: boolean;
}

/** What generated code knows while it reads: which locals are never undefined, and the zero values of enums. */
export interface ReadContext {
  readonly model: Model;
  /** The rules' subject. */
  readonly shape: Shape;
  /** First fields whose local holds the default when absent. */
  readonly defaulted: ReadonlySet<string>;
  /** No bits are kept: presence is asked of the locals. */
  readonly withoutBits?: boolean;
  /** Places that are read once, ahead of the rules: dotted path -> local, which holds the default when absent. */
  readonly hoisted?: ReadonlyMap<string, string>;
}

/** Prints the reading of a place, `addEsimParams?.activationState`. */
export function readPlace(place: Place, context: ReadContext): Access {
  const hoisted = place.root === 'this' ? context.hoisted?.get(dotted(place)) : undefined;
  if (hoisted !== undefined) return { code: hoisted, optional: false };
  let code: string;
  let optional: boolean;
  let rest: readonly Step[] = place.steps;
  if (place.root === 'this') {
    const [first, ...others] = place.steps;
    if (first?.kind !== 'field') throw new Error('a place below `this` begins with a field');
    code = localName(first.name);
    optional = !context.defaulted.has(first.name);
    rest = others;
  } else {
    code = variableName(place.root.variable, context);
    optional = false;
  }
  for (const step of rest) {
    code += optional ? '?.' : step.kind === 'field' ? '.' : '';
    code += step.kind === 'field' ? step.name : `[${variableName(step.variable, context)}]`;
    optional = true;
  }
  return { code, optional };
}

/** Names a macro's variable, out of the way of the locals that keep members. */
export function variableName(variable: string, { shape }: ReadContext): string {
  return localName(findField(shape, variable) === undefined ? variable : `${variable}Item`);
}

/** Prints the path of a place, dotted. */
export function dotted(place: Place): string {
  return place.steps.map((step) => (step.kind === 'field' ? step.name : '*')).join('.');
}

/** The literal that stands for an absent place, as generated code writes it; undefined for what has none (messages, opaque ones). */
export function defaultOf(type: PlaceType, model: Model): string | undefined {
  switch (type.kind) {
    case 'string':
      return "''";
    case 'int':
      return '0';
    case 'bool':
      return 'false';
    case 'enum':
      return `'${zeroValue(type.enum, model)}'`;
    case 'list':
      return 'emptyList';
    case 'map':
      return 'emptyMap';
    default:
      return undefined;
  }
}

/** The zero value of an enum. */
function zeroValue(name: string, model: Model): string {
  return zeroValueOf(createIndex(model).enums.get(name));
}

/** Builds the place of a member, or of what is below it. */
export function placeOf(shape: Shape, path: readonly string[], model: Model): Place {
  return placeAt(shape, path, createIndex(model).shapes);
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
