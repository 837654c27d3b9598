import type { StructuralFinding } from '../contract/catalogue.ts';
import type { Method } from '../contract/method.ts';
import type { CodeTable } from '../contract/code-table.ts';
import type { CommandType, EnumType, Field, Model, Rule, Shape, Source } from '../contract/model.ts';
import type { Roles } from '../contract/roles.ts';
import { byName, type ByName } from './by-name.ts';

/** Everything in a model that has a name, by that name, and the names that code may know. */
export interface ModelIndex {
  readonly roles: Roles;
  readonly shapes: ByName<Shape>;
  readonly enums: ByName<EnumType>;
  /** By type: `LOCK`. */
  readonly commands: ByName<CommandType>;
  /** By id. */
  readonly rules: ByName<Rule>;
  /** By id. */
  readonly structural: ByName<StructuralFinding>;
  /** Code tables by id. */
  readonly codes: ByName<CodeTable>;
  /** By `operationId`. */
  readonly methods: ByName<Method>;
  /** By id. */
  readonly sources: ByName<Source>;
}

const indexes = new WeakMap<Model, ModelIndex>();

/** Returns the index of a model, which is made once. */
export function createIndex(model: Model): ModelIndex {
  const made = indexes.get(model);
  if (made !== undefined) return made;
  const index: ModelIndex = {
    roles: model.roles,
    shapes: byName(
      'shape',
      named(model.shapes, ({ name }) => name),
    ),
    enums: byName(
      'enum',
      named(model.enums, ({ name }) => name),
    ),
    commands: byName(
      'command',
      named(model.commands, ({ type }) => type),
    ),
    rules: byName(
      'rule',
      named(model.rules, ({ id }) => id),
    ),
    structural: byName(
      'finding about form',
      named(model.structural, ({ id }) => id),
    ),
    codes: byName(
      'code table',
      named(model.codes, ({ id }) => id),
    ),
    methods: byName(
      'method',
      named(model.methods, ({ operationId }) => operationId),
    ),
    sources: byName(
      'source',
      named(model.sources, ({ id }) => id),
    ),
  };
  indexes.set(model, index);
  return index;
}

function named<T>(things: readonly T[], nameOf: (thing: T) => string): (readonly [string, T])[] {
  return things.map((thing) => [nameOf(thing), thing]);
}

/** Returns a field of a shape, also one that only the server sets; throws when there is none. */
export function fieldOf(shape: Shape, name: string): Field {
  const found = findField(shape, name);
  if (found === undefined) throw new Error(`${shape.name} has no field ${name}`);
  return found;
}

/** Returns a field of a shape, also one that only the server sets; undefined when there is none. */
export function findField(shape: Shape, name: string): Field | undefined {
  return allFields(shape).find((field) => field.name === name);
}

/** Returns the fields of a shape and those that only the server sets. */
export function allFields({ fields, serverSet }: Shape): readonly Field[] {
  return [...fields, ...serverSet];
}

/** Returns the value of an enum that says nothing: the one that an absent member counts as. */
export function zeroValueOf({ name, values }: EnumType): string {
  const [zero] = values;
  if (zero === undefined) throw new Error(`the enum ${name} has no value`);
  return zero.name;
}
