import type { Model, Shape } from '@amapi-spec/model';
import { kebabCase } from '@amapi-spec/tools-shared/case.ts';

/** The three forms of an object type: what may be sent, what the server answers, and that with every member nullable. */
export type Flavor = 'request' | 'response' | 'like';

/** Finds the module, relative to `src/gen` and without ending, that declares a type. */
export type ModuleOf = (typeName: string) => string;

/** Maps every emitted type to its module: one per schema, so that `X`, `XRequest` and `XLike` are together. */
export function createModuleOf(model: Model): ModuleOf {
  const modules = new Map<string, string>([
    ['KnownAny', '../runtime/any'],
    ['UnknownAny', '../runtime/any'],
  ]);
  for (const shape of model.shapes) {
    const module = isCommandRequest(shape, model) ? `models/${kebabCase(shape.name)}` : `models/${kebabCase(shape.schema)}`;
    modules.set(shape.name, module);
    if (shape.variant === 'response') modules.set(likeName(shape.name), module);
  }
  for (const type of model.enums) {
    modules.set(type.name, `enums/${kebabCase(type.name)}`);
    modules.set(requestEnumName(type.name), `enums/${kebabCase(type.name)}`);
  }
  return (name) => {
    const module = modules.get(name);
    if (module === undefined) throw new Error(`no type '${name}' is emitted`);
    return module;
  };
}

/** The command that is sent is a union over command types, in a module of its own. */
export function isCommandRequest(shape: Shape, { roles }: Model): boolean {
  return shape.name === roles.command.request;
}

/** `Operation` as other libraries type it: `OperationLike`. */
export function likeName(shape: string): string {
  return `${shape}Like`;
}

/** An enum without its unspecified value. */
export function requestEnumName(name: string): string {
  return `${name}Request`;
}
