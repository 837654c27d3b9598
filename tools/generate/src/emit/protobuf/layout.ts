import type { FieldType, Model } from '@amapi-spec/model';
import { listMessages, messageName, type ProtoMessage } from './message.ts';

/** Which messages stand in which file, each list in reading order: a message before those that it uses. */
export interface Layout {
  /** The body of a request and all that it reaches. */
  readonly command: readonly ProtoMessage[];
  /** What a command is checked against. */
  readonly device: readonly ProtoMessage[];
  /** Answers of methods. */
  readonly service: readonly ProtoMessage[];
}

/** Lays the messages out over the files. */
export function layOut(model: Model): Layout {
  const messages = new Map(listMessages(model).map((message) => [message.name, message]));
  const uses = new Map([...messages.values()].map((message) => [message.name, usedBy(message, model)]));
  const bodies = model.methods.flatMap(({ request }) => messageName(model, request?.shape) ?? []);
  const command = closure(bodies, uses);
  const answers = new Set(model.methods.map(({ rpc }) => `${rpc}Response`));
  const service = [...messages.keys()].filter((name) => answers.has(name));
  const rest = [...messages.keys()].filter((name) => !command.includes(name) && !service.includes(name));
  const used = new Set(rest.flatMap((name) => uses.get(name) ?? []));
  const device = closure(
    rest.filter((name) => !used.has(name)),
    uses,
  ).filter((name) => rest.includes(name));
  const pick = (names: readonly string[]): ProtoMessage[] => names.flatMap((name) => messages.get(name) ?? []);
  return { command: pick(command), device: pick(device), service: pick(service) };
}

function closure(roots: readonly string[], uses: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set(roots);
  // A set also visits what is added while it is walked.
  for (const name of found) for (const next of uses.get(name) ?? []) found.add(next);
  return [...found];
}

/** Messages of ours that a message names, as the type of a field or the parent of its enum. */
function usedBy({ name, shape }: ProtoMessage, model: Model): string[] {
  return shape.fields.flatMap(({ type }) => typeUses(type, model)).filter((used) => used !== name);
}

function typeUses(type: FieldType, model: Model): string[] {
  if (type.kind === 'list') return typeUses(type.items, model);
  if (type.kind === 'map') return typeUses(type.values, model);
  if (type.kind === 'enum') return model.enums.filter(({ name }) => name === type.enum).map(({ proto }) => proto.parent);
  const used = type.kind === 'message' ? messageName(model, type.shape) : undefined;
  return used === undefined ? [] : [used];
}
