import { createIndex, type Model } from '@amapi-spec/model';
import { registry } from '@amapi-spec/protobuf';
import { create, type DescMessage, fromJson, getOption, type JsonValue, type Message } from '@bufbuild/protobuf';
import { createValidator } from '@bufbuild/protovalidate';
import { message as messageRules } from '@bufbuild/protovalidate/gen/buf/validate/validate_pb.js';
import { messageNamed, messageOf } from './message-of.ts';

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
export function createProtobufJudge(model: Model): (shape: string, value: unknown) => ProtobufVerdict | undefined {
  const validator = createValidator({ registry });
  const readers = new Map(model.roles.inputs.map(({ shape }) => [shape, readerOf(model, shape)]));
  const violations = ({ schema, message }: Read): string[] => {
    const result = validator.validate(schema, message);
    if (result.kind === 'error') throw result.error;
    return (result.violations ?? []).map(({ ruleId }) => ruleId);
  };
  return (shape, value) => {
    const reader = readers.get(shape);
    if (reader === undefined) return undefined;
    const messages = readMessages(reader, value as JsonValue);
    if (messages === undefined) return { readable: false, rules: [] };
    return { readable: true, rules: [...new Set(messages.flatMap(violations))].toSorted() };
  };
}

/** Returns the ids of the rules that the .proto carries. */
export function rulesInProtobuf({ info }: Model): ReadonlySet<string> {
  const schemas = [...registry].filter((desc) => desc.kind === 'message' && desc.file.proto.package === info.protoPackage);
  return new Set(schemas.flatMap((schema) => getOption(schema as DescMessage, messageRules).cel.map(({ id }) => id)));
}

interface Read {
  readonly schema: DescMessage;
  readonly message: Message;
}

function readMessages(reader: Reader, value: JsonValue): readonly Read[] | undefined {
  try {
    return reader(value);
  } catch {
    return undefined;
  }
}

type Reader = (value: JsonValue) => readonly Read[];

function readerOf(model: Model, shape: string): Reader {
  const { pair, command } = model.roles;
  if (shape === pair.shape) return pairReader(model, requestOf(model, command.request));
  const request = createIndex(model).shapes.get(shape).variant === 'request' ? requestOf(model, shape) : undefined;
  if (request !== undefined) {
    const { schema, body } = request;
    return (value) => [{ schema, message: fromJson(schema, { name: deviceName, [body]: value }, strict) }];
  }
  const schema = messageOf(model, shape);
  return (value) => [{ schema, message: fromJson(schema, value, lenient) }];
}

function pairReader(model: Model, request: Request | undefined): Reader {
  const { pair, device } = model.roles;
  const schema = messageOf(model, pair.shape);
  const deviceSchema = messageOf(model, device.shape);
  return (value) => {
    const { [pair.command]: command, [pair.device]: facts, ...rest } = value as { [key: string]: JsonValue };
    if (command === undefined || facts === undefined || Object.keys(rest).length > 0) throw new TypeError('both members, and no other');
    const message = fromJson(schema, { [pair.command]: command }, strict) as AnyMessage;
    message[localName(schema, pair.device)] = fromJson(deviceSchema, facts, lenient);
    const read = { schema, message };
    if (request === undefined) return [read];
    const asked = create(request.schema, { name: deviceName }) as AnyMessage;
    // What was read once is asked twice: reading is the dearest part.
    const sent = message[localName(schema, pair.command)];
    if (sent !== undefined) asked[localName(request.schema, request.body)] = sent;
    return [{ schema: request.schema, message: asked }, read];
  };
}

type AnyMessage = Message & { [member: string]: unknown };

function localName(schema: DescMessage, jsonName: string): string {
  return schema.fields.find((field) => field.jsonName === jsonName)?.localName ?? jsonName;
}

/** The message of a method, and the member that holds the body. */
interface Request {
  readonly schema: DescMessage;
  readonly body: string;
}

function requestOf(model: Model, shape: string): Request | undefined {
  const method = model.methods.find(({ request }) => request?.shape === shape);
  if (method === undefined) return undefined;
  const schema = messageNamed(`${model.info.protoPackage}.${method.rpc}Request`);
  const { typeName } = messageOf(model, shape);
  const body = schema.fields.find((field) => field.message?.typeName === typeName);
  return body === undefined ? undefined : { schema, body: body.jsonName };
}
