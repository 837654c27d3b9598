import type { FieldType } from '../contract/field-type.ts';
import type { Field, Model } from '../contract/model.ts';
import { createIndex } from './create-index.ts';

/** Names of shapes and enums. */
export interface References {
  readonly shapes: ReadonlySet<string>;
  readonly enums: ReadonlySet<string>;
}

/** Returns the shapes and enums that a type names: itself, in its elements or entries, or as what an opaque object may hold. */
export function referencesOf(type: FieldType): { readonly shapes: readonly string[]; readonly enums: readonly string[] } {
  switch (type.kind) {
    case 'message':
      return { shapes: [type.shape], enums: [] };
    case 'enum':
      return { shapes: [], enums: [type.enum] };
    case 'any':
      return { shapes: type.known.map(({ shape }) => shape), enums: [] };
    case 'list':
      return referencesOf(type.items);
    case 'map':
      return referencesOf(type.values);
    default:
      return { shapes: [], enums: [] };
  }
}

/** Returns the shapes and enums at any depth below types, in the order in which they are found. */
export function reach(roots: readonly FieldType[], fieldsOf: (shape: string) => readonly Field[]): References {
  const direct = roots.map(referencesOf);
  const enums = new Set(direct.flatMap((references) => references.enums));
  const shapes = closure(
    direct.flatMap((references) => references.shapes),
    (name) => {
      const references = fieldsOf(name).map(({ type }) => referencesOf(type));
      for (const found of references.flatMap((reference) => reference.enums)) enums.add(found);
      return references.flatMap((reference) => reference.shapes);
    },
  );
  return { shapes, enums };
}

/** Returns the named shapes and all that a value of one can hold, in the order in which they are found, and the enums of their fields. */
export function reachOf(model: Model, roots: readonly string[]): References {
  const { shapes } = createIndex(model);
  const types = roots.map((shape): FieldType => ({ kind: 'message', shape }));
  return reach(types, (name) => shapes.get(name).fields);
}

/** Returns the roots and all that follows from them, each once and in the order in which it is found. */
export function closure<T>(roots: Iterable<T>, next: (item: T) => Iterable<T>): Set<T> {
  const found = new Set(roots);
  // A set also visits what is added while it is walked.
  for (const item of found) for (const following of next(item)) found.add(following);
  return found;
}
