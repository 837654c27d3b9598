import { fromBinary, toBinary, toJson, type DescMessage, type Message } from '@bufbuild/protobuf';
import { createIndex, type Example } from '@amapi-spec/model';
import { describe, expect, test } from 'vitest';
import { registry } from './index.ts';
import { canonicalJson } from './test/canonical-json.ts';
import { messageOf, refusal, schemaOf } from './test/message-of.ts';
import { model } from './test/model.ts';

const { shapes } = createIndex(model);
/** Valid examples with their messages; the JSON around an error of HTTP has none. */
const examples = model.examples.filter(({ valid, subject }) => valid && shapes.get(subject).proto.kind !== 'none');

function messageType({ subject }: Example): DescMessage {
  const schema = schemaOf(subject);
  if (schema === undefined) throw new Error(`no message for ${subject}`);
  return schema;
}

/** An Any whose type no registry has: the JSON form of Protobuf cannot hold it, JavaScript objects can. */
function hasForeignAny({ value }: Example): boolean {
  const operation = value as { metadata?: { '@type'?: string }; response?: { '@type'?: string } };
  return [operation.metadata, operation.response].some(
    (any) => any !== undefined && registry.getMessage(any['@type']?.split('/').at(-1) ?? '') === undefined,
  );
}

/** Two members of one oneof, which our open types accept with a warning. */
function hasTwoStatuses({ value }: Example): boolean {
  const { metadata = {} } = value as { metadata?: object };
  return Object.keys(metadata).filter((key) => key.endsWith('Status')).length > 1;
}

function isRefused(example: Example): boolean {
  return hasForeignAny(example) || hasTwoStatuses(example);
}

describe('every valid example', () => {
  test.each(examples.filter((example) => !isRefused(example)).map((example) => [example.file, example] as const))(
    '%s becomes a message, bytes, and the canonical JSON again, and that stays as it is',
    (_file, example) => {
      const schema = messageType(example);
      const once = trip(schema, messageOf(example.subject, example.value));
      expect(once).toEqual(canonicalJson(model, example.subject, example.value));
      expect(trip(schema, messageOf(example.subject, once))).toEqual(once);
    },
  );

  test.each(examples.filter(isRefused).map((example) => [example.file, example] as const))(
    '%s holds what no message can, and is refused',
    (_file, example) => {
      expect(() => messageOf(example.subject, example.value)).toThrow(refusal);
    },
  );
});

function trip(schema: DescMessage, message: Message): unknown {
  return toJson(schema, fromBinary(schema, toBinary(schema, message)), { registry });
}
