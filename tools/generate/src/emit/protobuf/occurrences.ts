import { closure, createIndex, type Field, type FieldType, type Model, referencesOf, type Shape } from '@amapi-spec/model';
import { snakeCase } from '@amapi-spec/tools-shared/case.ts';

/** One occurrence of a shape in a message that carries rules. */
export interface Occurrence {
  readonly message: string;
  /** CEL text that leads to it: `this.command.add_esim_params`. */
  readonly path: string;
  /** Whether it may be absent: the rule then does not apply. */
  readonly optional: boolean;
  /** The lists and maps on the way to it, outermost first; `path` names an element or key of each by its variable. */
  readonly loops: readonly Loop[];
}

/** A list or map whose elements have rules of their own. */
export interface Loop {
  /** CEL text of the list or map. */
  readonly over: string;
  readonly variable: string;
}

/** Where shapes occur in messages. */
export interface Occurrences {
  readonly occurrences: ReadonlyMap<string, readonly Occurrence[]>;
  /** Shapes of requests that hold themselves, and what those hold: CEL cannot look for them at any depth. */
  readonly recursive: ReadonlySet<string>;
}

/** Finds where every shape that rules may be about occurs: in what a request's body reaches, and in the shapes that carry a request. */
export function findOccurrences(model: Model): Occurrences {
  const { shapes } = createIndex(model);
  const occurrences = new Map<string, Occurrence[]>();
  const recursive = new Set<string>();
  for (const method of model.methods) {
    const body = method.request && shapes.get(method.request.shape);
    // Where a message is nothing but this shape, its rules are those of the message, and hold wherever it is used.
    if (body?.proto.kind !== 'message' || body.twin === undefined) continue;
    const ofBody: Occurrence = { message: `${method.rpc}Request`, path: `this.${snakeCase(body.proto.name)}`, optional: false, loops: [] };
    append(occurrences, body.name, ofBody);
    walk([body], ofBody);
  }
  for (const shape of model.shapes) {
    // With a twin, the same message is both a request and a result: rules of either cannot be the message's.
    if (shape.proto.kind === 'message' && shape.twin === undefined) {
      append(occurrences, shape.name, { message: shape.proto.name, path: 'this', optional: false, loops: [] });
    }
  }
  // What such a shape holds occurs at any depth, too.
  return { occurrences, recursive: closure(recursive, (name) => shapes.get(name).fields.flatMap(({ type }) => referencesOf(type).shapes)) };

  /** Walks the members of the last of these shapes; the others are those that it is nested in. */
  function walk(nesting: readonly Shape[], outer: Occurrence): void {
    for (const field of nesting.at(-1)?.fields ?? []) {
      const type = elementOf(field.type);
      if (type.kind !== 'message') continue;
      const shape = shapes.get(type.shape);
      if (nesting.includes(shape)) {
        for (const each of nesting.slice(nesting.indexOf(shape))) recursive.add(each.name);
        continue;
      }
      const inner = occurrenceIn(outer, field);
      append(occurrences, shape.name, inner);
      walk([...nesting, shape], inner);
    }
  }
}

/** The occurrence of a member's message, or of each message in its list or map. */
function occurrenceIn({ message, path, loops }: Occurrence, { protoName, type }: Field): Occurrence {
  const member = `${path}.${protoName}`;
  if (type.kind !== 'list' && type.kind !== 'map') return { message, path: member, optional: true, loops };
  const variable = `each_${loops.length + 1}`;
  const element = type.kind === 'list' ? variable : `${member}[${variable}]`;
  return { message, path: element, optional: false, loops: [...loops, { over: member, variable }] };
}

function elementOf(type: FieldType): FieldType {
  return type.kind === 'list' ? type.items : type.kind === 'map' ? type.values : type;
}

/** Requires a condition of each element of the loops. */
export function inLoops(loops: readonly Loop[], condition: string): string {
  return loops.reduceRight((inner, { over, variable }) => `${over}.all(${variable}, ${inner})`, condition);
}

/** Adds to the list under a key. */
export function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
