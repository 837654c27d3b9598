import type { Model } from '@amapi-spec/model';
import { zeroValue } from './place.ts';

/** Prints the inference of a command's type from the command as a whole. */
export function commandKindModule(model: Model): string {
  const cases = model.commands
    .filter(({ params }) => params !== undefined)
    .map(({ type, params }) => `if (members.${params?.field} !== undefined) kind = kind === undefined ? '${type}' : '';`);
  const typeField = model.shapes.find(({ name }) => name === 'CommandRequest')?.fields.find(({ name }) => name === 'type')?.type;
  const unspecified = typeField?.kind === 'enum' ? zeroValue(typeField.enum, model) : '';
  return `/** Names the type that a command has: its own, or else that of its only params member; empty when it has none, or a malformed one. */
export function commandKind(command: object | undefined): string {
  const members = (command ?? {}) as Readonly<Record<string, unknown>>;
  const { type } = members;
  if (type !== undefined && type !== '${unspecified}') return typeof type === 'string' ? type : '';
  let kind: string | undefined;
  ${cases.join('\n')}
  return kind ?? '';
}
`;
}
