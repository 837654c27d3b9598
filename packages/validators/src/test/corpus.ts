import type { Issue } from '../index.ts';
import { everyIssue, validatorOf } from './judged.ts';
import { model } from './model.ts';
import { createIndex, type Shape } from '@amapi-spec/model';

/** Every rule is on. */
export const levels = { rules: Object.fromEntries(model.rules.map(({ id }) => [id, 'warning' as const])) };

/** Every finding on the examples of the spec and of its rules, each rule being on; and on what has no form at all. */
export const corpus: readonly Issue[] = [
  ...model.examples.map(({ subject, value }) => [subject, value] as const),
  // Rules on what a request holds have whole requests as examples.
  ...model.rules.flatMap(({ subject, examples }) => {
    const shape = subject.endsWith('Request') ? 'CommandRequest' : subject;
    return examples.map(({ value }) => [shape, value] as const);
  }),
  ...[undefined, 1n, Symbol('x'), () => 1, new Uint8Array(2), [], true, null, 'x', 1, throwing()].map(
    (value) => ['Command', value] as const,
  ),
  ['Device', { apiLevel: 1.5 }] as const,
  ['CommandForDevice', { command: {} }] as const,
  ['CommandRequest', { resetPasswordFlags: Array(2000) }] as const,
  ['CommandRequest', { hunter2: 1 }] as const,
  // The names of other products, each where it is taken for one of this API.
  ...model.otherNames.map(({ owner, name }) => ['CommandRequest', placed(owner, name)] as const),
].flatMap(([shape, value]) => everyIssue(validatorOf(shape)(value, levels)));

/** A value that cannot be read. */
export function throwing(): object {
  const trap = (): never => {
    throw new Error('no');
  };
  return new Proxy({}, { get: trap, ownKeys: trap, getPrototypeOf: trap });
}

/** A request with a name where it is taken for a constant of an enum, or for a member of an object. */
function placed(owner: string, name: string): unknown {
  const index = createIndex(model);
  const within = (shape: Shape): unknown => {
    if (shape.schema === owner) return { [name]: 1 };
    for (const { name: field, type } of shape.fields) {
      const inner = type.kind === 'list' ? type.items : type;
      const value =
        inner.kind === 'enum' && inner.enum === owner ? name : inner.kind === 'message' ? within(index.shapes.get(inner.shape)) : undefined;
      if (value !== undefined) return { [field]: type.kind === 'list' ? [value] : value };
    }
    return undefined;
  };
  return within(index.shapes.get(model.roles.command.request));
}
