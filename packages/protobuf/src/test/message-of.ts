import { type DescMessage, fromJson, type JsonReadOptions, type JsonValue, type Message } from '@bufbuild/protobuf';
import { CommandForDeviceSchema, CommandSchema, DeviceSchema, IssueCommandRequestSchema, registry } from '../index.ts';
import { model } from './model.ts';

/** Returns the message that a shape is in the .proto, be it of someone else; undefined where the .proto has none. */
export function schemaOf(subject: string): DescMessage | undefined {
  const shape = model.shapes.find(({ name }) => name === subject);
  if (shape === undefined || shape.proto.kind === 'none') return undefined;
  const { kind, name } = shape.proto;
  return registry.getMessage(kind === 'foreign' ? name : `${model.info.protoPackage}.${name}`);
}

/** What protobuf-es says when JSON is no message. */
export const refusal = /cannot decode|is not in the type registry|set multiple times|unknown/;

const lenient: Partial<JsonReadOptions> = { registry, ignoreUnknownFields: true };

/** Reads a value as its sender's partner would: a command strictly, a device and an operation with unknown fields ignored. */
export function messageOf(subject: string, value: unknown): Message {
  if (subject === 'CommandRequest') return fromJson(CommandSchema, value as JsonValue, { registry });
  if (subject === 'CommandForDevice') {
    const { command, device } = value as { command: JsonValue; device: JsonValue };
    const message = fromJson(CommandForDeviceSchema, { command }, { registry });
    message.device = fromJson(DeviceSchema, device, lenient);
    return message;
  }
  const schema = schemaOf(subject);
  if (schema === undefined) throw new Error(`no message for ${subject}`);
  return fromJson(schema, value as JsonValue, lenient);
}

/** Reads a command as the body of `issueCommand`. */
export function requestOf(command: unknown): Message {
  return fromJson(IssueCommandRequestSchema, { name: 'enterprises/LC01/devices/3f', command: command as JsonValue }, { registry });
}
