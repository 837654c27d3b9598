import type { JsonValue } from '@amapi-spec/model';
import { type DescMessage, fromJson, type JsonReadOptions, type Message } from '@bufbuild/protobuf';

/** The same as the model's, but writable. */
type ProtobufJson = Parameters<typeof fromJson>[1];

/** Reads a value as a message; undefined when it cannot be read as one. */
export function readMessage(schema: DescMessage, value: JsonValue, options: Partial<JsonReadOptions>): Message | undefined {
  try {
    return fromJson(schema, value as ProtobufJson, options);
  } catch {
    return undefined;
  }
}
