import { closure, createIndex, type Field, type FieldType, type Model, referencesOf, type Shape } from '@amapi-spec/model';
import { snakeCase } from '@amapi-spec/tools-shared/case.ts';

/** A place in a message at which a rule's subject stands. */
export interface Seat {
  readonly message: string;
  /** CEL text of the place: `this.command.add_esim_params`. */
  readonly root: string;
  /** Whether the place may be absent: the rule is then not asked. */
  readonly optional: boolean;
  /** The lists and maps on the way to the place, outermost first, and what stands for an element or key of each in `root`. */
  readonly loops: readonly Loop[];
}

/** A list or map whose elements have rules of their own. */
export interface Loop {
  /** CEL text of the list or map. */
  readonly over: string;
  readonly variable: string;
}

/** Where the subjects of rules stand in messages. */
export interface Seats {
  readonly seats: ReadonlyMap<string, readonly Seat[]>;
  /** Shapes of requests that hold themselves, and what those hold: CEL cannot look for them at any depth. */
  readonly recursive: ReadonlySet<string>;
}

/** Finds the places of every shape that rules may be about: what a request's body reaches, and the shapes that carry a request. */
export function findSeats(model: Model): Seats {
  const { shapes } = createIndex(model);
  const seats = new Map<string, Seat[]>();
  const recursive = new Set<string>();
  for (const method of model.methods) {
    const body = method.request && shapes.get(method.request.shape);
    if (body?.proto.kind !== 'message') continue;
    const seat: Seat = { message: `${method.rpc}Request`, root: `this.${snakeCase(body.proto.name)}`, optional: false, loops: [] };
    append(seats, body.name, seat);
    walk([body], seat);
  }
  for (const shape of model.shapes) {
    // With a twin, the same message is both a request and a result: rules of either cannot be the message's.
    if (shape.proto.kind === 'message' && shape.twin === undefined) {
      append(seats, shape.name, { message: shape.proto.name, root: 'this', optional: false, loops: [] });
    }
  }
  // What stands below such a shape does so at any depth, too.
  return { seats, recursive: closure(recursive, (name) => shapes.get(name).fields.flatMap(({ type }) => referencesOf(type).shapes)) };

  /** Walks the members of the last of these shapes, the others being those that it stands in. */
  function walk(path: readonly Shape[], seat: Seat): void {
    for (const field of path.at(-1)?.fields ?? []) {
      const type = elementOf(field.type);
      if (type.kind !== 'message') continue;
      const inner = shapes.get(type.shape);
      const next = step(seat, field);
      if (path.includes(inner)) {
        for (const shape of path.slice(path.indexOf(inner))) recursive.add(shape.name);
        continue;
      }
      append(seats, inner.name, next);
      walk([...path, inner], next);
    }
  }
}

/** The place of a member's message, or of each message in its list or map. */
function step({ message, root, loops }: Seat, { protoName, type }: Field): Seat {
  const place = `${root}.${protoName}`;
  if (type.kind !== 'list' && type.kind !== 'map') return { message, root: place, optional: true, loops };
  const variable = `each_${loops.length + 1}`;
  const element = type.kind === 'list' ? variable : `${place}[${variable}]`;
  return { message, root: element, optional: false, loops: [...loops, { over: place, variable }] };
}

function elementOf(type: FieldType): FieldType {
  return type.kind === 'list' ? type.items : type.kind === 'map' ? type.values : type;
}

/** Asks a condition of each element of the loops. */
export function inLoops(loops: readonly Loop[], condition: string): string {
  return loops.reduceRight((inner, { over, variable }) => `${over}.all(${variable}, ${inner})`, condition);
}

/** Adds to the list under a key. */
export function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
