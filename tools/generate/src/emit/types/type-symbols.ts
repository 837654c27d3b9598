import { createIndex, type Model, type Shape } from '@amapi-spec/model';
import { kebabCase } from '@amapi-spec/tools-shared/case.ts';
import { type ImportSymbol, typeSymbol } from '../../code/import-symbol.ts';

/** The three forms of an object type: what may be sent, what the server answers, and that with every member nullable. */
export type Flavor = 'request' | 'response' | 'like';

/** A value of `Any` with an `@type` that is known, and one with any other. */
export const anyTypes = {
  known: typeSymbol('KnownAny', 'runtime/any.ts'),
  unknown: typeSymbol('UnknownAny', 'runtime/any.ts'),
} satisfies Readonly<Record<string, ImportSymbol>>;

/** The module that declares a shape: one per schema, so that `X`, `XRequest` and `XLike` are together. */
export function shapePath(shape: Shape, model: Model): string {
  return `gen/models/${kebabCase(isCommandRequest(shape, model) ? shape.name : shape.schema)}.ts`;
}

/** The command that is sent is a union over command types, in a module of its own. */
export function isCommandRequest(shape: Shape, { roles }: Model): boolean {
  return shape.name === roles.command.request;
}

/** The type of a shape: `Operation`, or `OperationLike` as other libraries type it. */
export function shapeType(name: string, flavor: Flavor, model: Model): ImportSymbol {
  return typeSymbol(flavor === 'like' ? `${name}Like` : name, shapePath(createIndex(model).shapes.get(name), model));
}

/** The module that declares an enum. */
export function enumPath(name: string): string {
  return `gen/enums/${kebabCase(name)}.ts`;
}

/** The type of an enum: in a request, one without the unspecified value. */
export function enumType(name: string, flavor: Flavor): ImportSymbol {
  return typeSymbol(flavor === 'request' ? `${name}Request` : name, enumPath(name));
}
