import {
  type ByName,
  type CheckCall,
  type CheckName,
  type CommandType,
  createIndex,
  type Model,
  type Shape,
  zeroValueOf,
} from '@amapi-spec/model';
import type { JsonSchema } from '../json-schema.ts';

/** What a named check may look up in the model. */
export interface CheckContext {
  /** The rule's subject. */
  readonly subject: Shape;
  readonly commands: readonly CommandType[];
  readonly shapes: ByName<Shape>;
  /** The zero value of an enum, by its name. */
  readonly zeroValue: (enumName: string) => string;
}

/** The call of one check. */
export type Call<Name extends CheckName> = Extract<CheckCall, { readonly name: Name }>;

/** Translates one check to a schema of the rule's subject. */
export type CheckHandler<Name extends CheckName> = (check: Call<Name>, context: CheckContext) => JsonSchema;

/** Makes a context from the model; its look-ups throw on names that the model does not have, which its loader excludes. */
export function createCheckContext(model: Model, subject: Shape): CheckContext {
  return {
    subject,
    commands: model.commands,
    shapes: createIndex(model).shapes,
    zeroValue: (name) => zeroValueOf(createIndex(model).enums.get(name)),
  };
}
