import { type ByName, createIndex, type Field, type Model, type Shape } from '@amapi-spec/model';
import { snakeCase } from '@amapi-spec/tools-shared/case.ts';

/** A place in a message at which a rule's subject stands. */
export interface Seat {
  readonly message: string;
  /** CEL text of the place: `this.command.add_esim_params`. */
  readonly root: string;
  /** Whether the place may be absent: the rule is then not asked. */
  readonly optional: boolean;
}

/** Finds the places of every shape that rules may be about: what a request's body reaches, and the shapes that carry a request. */
export function findSeats(model: Model): Map<string, Seat[]> {
  const { shapes } = createIndex(model);
  const seats = new Map<string, Seat[]>();
  for (const method of model.methods) {
    const body = method.request && shapes.get(method.request.shape);
    if (body?.proto.kind !== 'message') continue;
    const root = `this.${snakeCase(body.proto.name)}`;
    append(seats, body.name, { message: `${method.rpc}Request`, root, optional: false });
    walk([body], root, `${method.rpc}Request`, shapes, seats);
  }
  for (const shape of model.shapes) {
    // With a twin, the same message is both a request and a result: rules of either cannot be the message's.
    if (shape.proto.kind === 'message' && shape.twin === undefined) {
      append(seats, shape.name, { message: shape.proto.name, root: 'this', optional: false });
    }
  }
  return seats;
}

/** Walks the members of the last of these shapes, the others being those that it stands in. */
function walk(path: readonly Shape[], root: string, message: string, shapes: ByName<Shape>, seats: Map<string, Seat[]>): void {
  for (const field of path.at(-1)?.fields ?? []) {
    const inner = reached(field, shapes);
    if (inner === undefined) continue;
    if (path.includes(inner)) {
      if (inner.rules.length > 0) throw new Error(`rules of ${inner.name} hold at any depth: the .proto emitter cannot place them`);
      continue;
    }
    const place = `${root}.${field.protoName}`;
    append(seats, inner.name, { message, root: place, optional: true });
    walk([...path, inner], place, message, shapes, seats);
  }
}

/** Request shapes are trees of messages; a list or map of messages with rules of their own has no printed form yet. */
function reached({ name, type }: Field, shapes: ByName<Shape>): Shape | undefined {
  if (type.kind === 'list' || type.kind === 'map') {
    const element = type.kind === 'list' ? type.items : type.values;
    const inner = element.kind === 'message' ? shapes.get(element.shape) : undefined;
    if (inner !== undefined && inner.rules.length > 0)
      throw new Error(`rules of ${inner.name} are reached through ${name}, a ${type.kind}: the .proto emitter cannot place them`);
    return undefined;
  }
  return type.kind === 'message' ? shapes.get(type.shape) : undefined;
}

/** Adds to the list under a key. */
export function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
