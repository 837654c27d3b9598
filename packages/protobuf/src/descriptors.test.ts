import type { DescField, DescMessage } from '@bufbuild/protobuf';
import { FeatureSet_FieldPresence as Presence } from '@bufbuild/protobuf/wkt';
import type { Field, Shape } from '@amapi-spec/model';
import { describe, expect, test } from 'vitest';
import { registry } from './index.ts';
import { model } from './test/model.ts';

const shapes = model.shapes.filter(
  ({ proto, variant, twin }) => proto.kind === 'message' && (variant === 'response' || twin === undefined),
);

function messageOf({ proto }: Shape): DescMessage {
  const message = registry.getMessage(`${model.info.protoPackage}.${proto.kind === 'message' ? proto.name : ''}`);
  if (message === undefined) throw new Error('no such message');
  return message;
}

/** What the spec says of a field, in the words of a descriptor. */
function wanted({ name, protoName, protoNumber, oneof, sensitive }: Field): object {
  return { jsonName: name, name: protoName, number: protoNumber, oneof, redacted: sensitive !== undefined };
}

function found({ jsonName, name, number, oneof, proto }: DescField): object {
  return { jsonName, name, number, oneof: oneof?.name, redacted: proto.options?.debugRedact ?? false };
}

describe.each(shapes.map((shape) => [shape.name, shape] as const))('%s', (_name, shape) => {
  const { fields } = messageOf(shape);

  test('has the fields, numbers, oneofs and redactions of the spec', () => {
    const byNumber = (a: { number?: number | undefined }, b: { number?: number | undefined }): number => (a.number ?? 0) - (b.number ?? 0);
    expect(fields.map(found).toSorted(byNumber)).toEqual(shape.fields.map(wanted).toSorted(byNumber));
  });

  test('tells an absent member from an empty one, lists and maps apart', () => {
    const vague = fields.filter(({ fieldKind, presence }) => fieldKind !== 'list' && fieldKind !== 'map' && presence !== Presence.EXPLICIT);
    expect(vague.map(({ name }) => name)).toEqual([]);
  });
});
