import type { FieldType, Model, Shape } from '@amapi-spec/model';
import type { ShapeReference, ValueCheck } from './types.ts';

/** Which shapes have something to judge, in themselves or below. */
export interface ShapeKinds {
  readonly warning: ReadonlySet<string>;
  readonly ruled: ReadonlySet<string>;
}

/** Finds the shapes with rules, and those with warnings, in themselves or in what they hold. */
export function shapeKinds(model: Model): ShapeKinds {
  const warned = new Set(model.rules.filter(({ severity }) => severity === 'warning').map(({ subject }) => subject));
  return {
    warning: shapesWith(model, ({ name }) => warned.has(name)),
    ruled: shapesWith(model, ({ rules }) => rules.length > 0),
  };
}

/** Plans what is asked of a value of a type: what is not closed takes any text for a word of an enum. */
export function planValue(type: FieldType, closed: boolean, kinds: ShapeKinds): ValueCheck {
  switch (type.kind) {
    case 'string':
    case 'duration':
    case 'timestamp':
      return { kind: 'text', ...(type.maxLength !== undefined && { maxLength: type.maxLength }) };
    case 'int64':
      return { kind: 'text' };
    case 'int32':
    case 'boolean':
      return { kind: type.kind };
    case 'enum':
      return closed ? { kind: 'word', enum: type.enum } : { kind: 'text' };
    case 'message':
      return { kind: 'shape', shape: reference(type.shape, kinds) };
    case 'list':
      return { kind: 'list', element: planValue(type.items, closed, kinds) };
    case 'map':
      return {
        kind: 'map',
        ...(type.keys?.maxLength !== undefined && { maxKeyLength: type.keys.maxLength }),
        element: planValue(type.values, closed, kinds),
      };
    case 'any':
      return { kind: 'any', known: type.known.map(({ typeUrl, shape }) => ({ typeUrl, shape: reference(shape, kinds) })) };
  }
}

/** The shapes that a value is, or whose elements are. */
export function shapesOf(check: ValueCheck): readonly ShapeReference[] {
  switch (check.kind) {
    case 'shape':
      return [check.shape];
    case 'any':
      return check.known.map(({ shape }) => shape);
    case 'list':
    case 'map':
      return shapesOf(check.element);
    default:
      return [];
  }
}

function reference(name: string, { warning, ruled }: ShapeKinds): ShapeReference {
  return { name, hasRules: ruled.has(name), hasWarnings: warning.has(name) };
}

function shapesWith(model: Model, test: (shape: Shape) => boolean): ReadonlySet<string> {
  const found = new Set(model.shapes.filter(test).map(({ name }) => name));
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const shape of model.shapes)
      if (shape.fields.some(({ type }) => heldBy(type).some((name) => found.has(name)))) found.add(shape.name);
  }
  return found;
}

function heldBy(type: FieldType): readonly string[] {
  switch (type.kind) {
    case 'message':
      return [type.shape];
    case 'list':
      return heldBy(type.items);
    case 'map':
      return heldBy(type.values);
    case 'any':
      return type.known.map(({ shape }) => shape);
    default:
      return [];
  }
}
