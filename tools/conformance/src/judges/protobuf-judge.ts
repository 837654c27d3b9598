import {
  CommandForDeviceSchema,
  CommandSchema,
  DeviceSchema,
  IssueCommandRequestSchema,
  OperationSchema,
  registry,
} from '@amapi-spec/protobuf';
import { create, type DescMessage, fromJson, getOption, type JsonValue, type Message } from '@bufbuild/protobuf';
import { createValidator } from '@bufbuild/protovalidate';
import { message as messageRules } from '@bufbuild/protovalidate/gen/buf/validate/validate_pb.js';
import type { Subject } from '../subject.ts';

/** What the emitted .proto says of a value. */
export interface ProtobufVerdict {
  /** The JSON could be read as a message. */
  readonly readable: boolean;
  /** Ids of the rules that the message breaks, sorted. */
  readonly rules: readonly string[];
}

const deviceName = 'enterprises/LC00example/devices/3f';
const strict = { registry };
const lenient = { registry, ignoreUnknownFields: true };

/**
 * Makes protovalidate judge the messages: a command is read strictly, a device and an operation with unknown fields ignored, as their reader
 * would. What is sent for a device is asked of both messages that carry its rules. Undefined for a shape that is no whole value.
 */
export function createProtobufJudge(): (shape: string, value: unknown) => ProtobufVerdict | undefined {
  const validator = createValidator({ registry });
  const violations = ({ schema, message }: Read): string[] => {
    const result = validator.validate(schema, message);
    if (result.kind === 'error') throw result.error;
    return (result.violations ?? []).map(({ ruleId }) => ruleId);
  };
  return (shape, value) => {
    const reader = readers[shape as Subject] as ((value: JsonValue) => readonly Read[]) | undefined;
    if (reader === undefined) return undefined;
    const messages = readMessages(reader, value as JsonValue);
    if (messages === undefined) return { readable: false, rules: [] };
    return { readable: true, rules: [...new Set(messages.flatMap(violations))].toSorted() };
  };
}

/** Returns the ids of the rules that the .proto carries. */
export function rulesInProtobuf(): ReadonlySet<string> {
  const schemas = [IssueCommandRequestSchema, CommandForDeviceSchema, DeviceSchema];
  return new Set(schemas.flatMap((schema) => getOption(schema, messageRules).cel.map(({ id }) => id)));
}

interface Read {
  readonly schema: DescMessage;
  readonly message: Message;
}

function readMessages(reader: (value: JsonValue) => readonly Read[], value: JsonValue): readonly Read[] | undefined {
  try {
    return reader(value);
  } catch {
    return undefined;
  }
}

const readers: Readonly<Record<Subject, (value: JsonValue) => readonly Read[]>> = {
  CommandRequest: (command) => [
    { schema: IssueCommandRequestSchema, message: fromJson(IssueCommandRequestSchema, { name: deviceName, command }, strict) },
  ],
  CommandForDevice: (value) => {
    const { command, device, ...rest } = value as { [key: string]: JsonValue };
    if (command === undefined || device === undefined || Object.keys(rest).length > 0) throw new TypeError('both members, and no other');
    const message = fromJson(CommandForDeviceSchema, { command }, strict);
    message.device = fromJson(DeviceSchema, device, lenient);
    const request = create(IssueCommandRequestSchema, { name: deviceName });
    // What was read once is asked twice: reading is the dearest part.
    if (message.command !== undefined) request.command = message.command;
    return [
      { schema: IssueCommandRequestSchema, message: request },
      { schema: CommandForDeviceSchema, message },
    ];
  },
  Command: (value) => [read(CommandSchema, value)],
  Operation: (value) => [read(OperationSchema, value)],
  Device: (value) => [read(DeviceSchema, value)],
};

function read(schema: DescMessage, value: JsonValue): Read {
  return { schema, message: fromJson(schema, value, lenient) };
}
