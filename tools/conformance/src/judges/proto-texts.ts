import { registry } from '@amapi-spec/protobuf';
import { createIndex, type Expression, type JsonValue, type Model } from '@amapi-spec/model';
import { printCel } from '@amapi-spec/model/expression';
import { celEnv, parse, plan } from '@bufbuild/cel';
import type { Message } from '@bufbuild/protobuf';
import { messageOf } from './message-of.ts';
import { readMessage } from './read-message.ts';

/** Says whether a printed expression holds for a value; undefined when the value has no message. */
export type ProtoText = (value: JsonValue) => boolean | undefined;

/** Plans expressions as the .proto would carry them, over its own messages: snake_case names, and enums by number. */
export function createProtoTexts(model: Model, shape: string): (expression: Expression) => ProtoText {
  const schema = messageOf(model, shape);
  const env = celEnv({ registry });
  const messages = new Map<JsonValue, Message | undefined>();
  const enumValue = (name: string, value: string): string => {
    const constant = createIndex(model)
      .enums.get(name)
      .values.find((candidate) => candidate.name === value);
    return String(constant?.protoNumber);
  };
  return (expression) => {
    const run = plan(env, parse(printCel(expression, { names: 'proto', enumValue })));
    return (value) => {
      if (!messages.has(value)) messages.set(value, readMessage(schema, value, { registry }));
      const message = messages.get(value);
      return message === undefined ? undefined : run({ this: message }) === true;
    };
  };
}
