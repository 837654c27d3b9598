import { closure, createIndex, type FieldType, type Model, referencesOf } from '@amapi-spec/model';
import { listMessages, messageName, type ProtoMessage } from './proto-message.ts';

/** Which file declares which messages, each list in reading order: a message before those that it uses. */
export interface Layout {
  /** The body of a request and all that it reaches. */
  readonly command: readonly ProtoMessage[];
  /** What a command is judged against. */
  readonly device: readonly ProtoMessage[];
  /** Answers of methods. */
  readonly service: readonly ProtoMessage[];
}

/** Paths of the files below the folder of all .proto files, without their ending. */
export function layoutPaths({ info }: Model): Readonly<Record<keyof Layout, string>> {
  const folder = info.protoPackage.replaceAll('.', '/');
  return { command: `${folder}/command`, device: `${folder}/device`, service: `${folder}/device_management_service` };
}

/** Lays the messages out over the files. */
export function layOut(model: Model): Layout {
  const messages = new Map(listMessages(model).map((message) => [message.name, message]));
  const uses = new Map([...messages.values()].map((message) => [message.name, usedBy(message, model)]));
  // The device may be sent too, and stays what a command is checked against.
  const sent = model.methods.flatMap(({ request }) =>
    request === undefined || request.shape === model.roles.device.shape ? [] : request.shape,
  );
  const bodies = sent.flatMap((shape) => messageName(model, shape) ?? []);
  const usesOf = (name: string): readonly string[] => uses.get(name) ?? [];
  const command = closure(bodies, usesOf);
  const answers = new Set(model.methods.map(({ rpc }) => `${rpc}Response`));
  const service = [...messages.keys()].filter((name) => answers.has(name));
  const rest = [...messages.keys()].filter((name) => !command.has(name) && !service.includes(name));
  const used = new Set(rest.flatMap(usesOf));
  const below = closure(
    rest.filter((name) => !used.has(name)),
    usesOf,
  );
  const device = [...below].filter((name) => rest.includes(name));
  const pick = (names: Iterable<string>): ProtoMessage[] => [...names].flatMap((name) => messages.get(name) ?? []);
  return { command: pick(command), device: pick(device), service: pick(service) };
}

/** Messages of ours that a message names, as the type of a field or the parent of its enum. */
function usedBy({ name, shape }: ProtoMessage, model: Model): string[] {
  return shape.fields.flatMap(({ type }) => typeUses(type, model)).filter((used) => used !== name);
}

function typeUses(type: FieldType, model: Model): string[] {
  // What an Any holds is no type of a field.
  if (type.kind === 'any') return [];
  const { shapes, enums } = referencesOf(type);
  return [
    ...shapes.flatMap((shape) => messageName(model, shape) ?? []),
    ...enums.map((name) => createIndex(model).enums.get(name).proto.parent),
  ];
}
