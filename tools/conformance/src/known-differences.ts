import { createIndex, type FieldType, type JsonValue, type Model } from '@amapi-spec/model';
import { fitsLength, isNormalizedTimestamp, isRecord, parseDuration, walkStructure } from '@amapi-spec/model/reference';
import { messageOf } from './judges/message-of.ts';
import { compare, type Difference, type JudgeName } from './compare.ts';
import type { Panel } from './panel.ts';
import type { Case } from './subject.ts';

/** A difference that is understood: a predicate over the input, never a list of inputs. */
export interface KnownDifference {
  readonly name: string;
  readonly judges: readonly JudgeName[];
  /** What the judge says there, as the start of `Difference.says`; absent: anything. */
  readonly says?: readonly string[];
  readonly reason: string;
  readonly applies: (model: Model, given: Case) => boolean;
  /** The value as that judge sees it: of this, all must agree. Absent where it sees nothing at all. */
  readonly without?: (value: JsonValue) => JsonValue;
}

/** Returns the known difference that explains a judge's answer, if there is one. */
export function explain(panel: Panel, given: Case, { judge, says }: Difference): KnownDifference | undefined {
  return knownDifferences.find(({ judges, says: starts = [''], applies, without }) => {
    if (!judges.includes(judge) || !starts.some((start) => says.startsWith(start)) || !applies(panel.model, given)) return false;
    if (without === undefined) return true;
    const seen = { subject: given.subject, value: without(given.value) };
    if (JSON.stringify(seen) === JSON.stringify(given)) return false;
    return compare(panel, seen).differences.every(
      (difference) => difference.judge !== judge || explain(panel, seen, difference) !== undefined,
    );
  });
}

/** All differences that are understood. */
export const knownDifferences: readonly KnownDifference[] = [
  {
    name: 'lone surrogate',
    judges: ['protovalidate', 'cel'],
    says: ['refuses'],
    reason: 'a Protobuf string is UTF-8, which has no half of a surrogate pair; JSON and its schemas let it pass',
    applies: (_model, { value }) => someText(value, (text) => /\p{Cs}/u.test(text)),
  },
  {
    name: 'null',
    judges: ['protovalidate'],
    reason: 'Protobuf JSON reads null as an absent member; here it is refused',
    applies: (_model, { value }) => someValue(value, (member) => member === null),
    without: (value) => withoutMembers(value, (member) => member === null),
  },
  {
    name: 'other spellings of scalars',
    judges: ['protovalidate'],
    says: ['accepts'],
    reason: 'Protobuf JSON also takes numbers for enums, texts for int32, and numbers for int64',
    applies: (model, given) =>
      someField(model, given, (type, value) => {
        if (type.kind === 'enum' || type.kind === 'int64') return typeof value === 'number';
        return type.kind === 'int32' && typeof value === 'string';
      }),
  },
  {
    name: 'snake_case names',
    judges: ['protovalidate'],
    reason: 'Protobuf JSON also takes the names of the .proto',
    applies: (model, { subject, value }) =>
      walkStructure(model, subject, value).objects.some(({ shape, value: object }) =>
        [...shape.fields, ...shape.serverSet].some(
          ({ name, protoName }) => name !== protoName && Object.hasOwn(object as object, protoName),
        ),
      ),
  },
  {
    name: 'foreign Any',
    judges: ['protovalidate'],
    says: ['refuses'],
    reason: 'an Any without a type, or of a type that the registry does not have, cannot be read; here it is opaque',
    applies: (model, given) =>
      someField(
        model,
        given,
        (type, value) => type.kind === 'any' && isRecord(value) && !type.known.some(({ typeUrl }) => typeUrl === value['@type']),
      ),
  },
  {
    name: 'time and int64 in results',
    judges: ['protovalidate'],
    says: ['refuses'],
    reason:
      'what cannot be read as a Timestamp, Duration or int64 has no message; an open shape takes any text there and a rule warns of some',
    applies: (model, given) =>
      someField(model, given, (type, value) => {
        if (typeof value !== 'string') return false;
        if (type.kind === 'timestamp') return !isNormalizedTimestamp(value) || value.startsWith('0000');
        if (type.kind === 'duration')
          return !/^-?[0-9]{1,12}(?:\.[0-9]{1,9})?s$/.test(value) || Math.abs(Number.parseFloat(value)) >= 315_576_000_000;
        return type.kind === 'int64' && !(/^-?(?:0|[1-9][0-9]{0,18})$/.test(value) && BigInt.asIntN(64, BigInt(value)) === BigInt(value));
      }),
  },
  {
    name: 'text after a duration',
    judges: ['protovalidate'],
    says: ['accepts', '+request.duration', '-request.duration'],
    reason: 'protobuf-es 2.17 reads a duration up to its first s, with any number of decimals, and drops what follows',
    applies: (model, given) =>
      someField(
        model,
        given,
        (type, value) =>
          type.kind === 'duration' &&
          typeof value === 'string' &&
          /^-?[0-9]+(?:\.[0-9]+)?s/.test(value) &&
          parseDuration(value) === undefined,
      ),
  },
  {
    name: 'long duration',
    judges: ['protovalidate'],
    says: ['accepts'],
    reason: 'a message holds the duration and not its text, whose length is bounded here',
    applies: (model, given) =>
      someField(
        model,
        given,
        (type, value) =>
          type.kind === 'duration' && type.maxLength !== undefined && typeof value === 'string' && !fitsLength(value, type.maxLength),
      ),
  },
  {
    name: 'long text of a foreign message',
    judges: ['protovalidate'],
    says: ['accepts'],
    reason: 'the message is of Google and bounds nothing, and nothing looks into what an Any holds',
    applies: (model, { subject, value }) =>
      createIndex(model).shapes.get(subject).proto.kind === 'foreign' &&
      walkStructure(model, subject, value).issues.some(({ id }) => id === 'schema.max_length'),
  },
  {
    name: '__proto__ twice in a list',
    judges: ['ajv-rule'],
    says: ['-'],
    reason: 'Ajv 8.20 keeps the texts of a list as members of an object to find one again, and that member takes no number',
    applies: (_model, { value }) =>
      someValue(value, (member) => Array.isArray(member) && member.filter((element) => element === '__proto__').length > 1),
  },
  {
    name: 'two members of a oneof',
    judges: ['protovalidate'],
    says: ['refuses'],
    reason: 'a message cannot hold two members of a oneof; in results that is a warning here',
    applies: (model, { subject, value }) =>
      walkStructure(model, subject, value).objects.some(({ shape, value: object }) => {
        const there = shape.fields.filter(({ name }) => Object.hasOwn(object as object, name));
        // A message that is not ours says itself which of its members form a oneof.
        const foreign = shape.proto.kind === 'foreign' ? messageOf(model, shape.name) : undefined;
        const groups = there.map(({ name, oneof }) => oneof ?? foreign?.fields.find((field) => field.jsonName === name)?.oneof?.name);
        return groups.some((group, index) => group !== undefined && groups.indexOf(group) < index);
      }),
  },
];

function someValue(value: JsonValue, test: (value: JsonValue) => boolean): boolean {
  if (test(value)) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some((member) => someValue(member, test));
}

/** Leaves out members of objects; elements of lists stay. */
function withoutMembers(value: JsonValue, drop: (member: JsonValue) => boolean): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => withoutMembers(item, drop));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, member]) => !drop(member));
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutMembers(member, drop)]));
}

function someText(value: JsonValue, test: (text: string) => boolean): boolean {
  return someValue(value, (member) => {
    if (typeof member === 'string') return test(member);
    return typeof member === 'object' && member !== null && Object.keys(member).some(test);
  });
}

/** Asks each member that stands where a shape has a field, list elements and map entries one by one. */
function someField(model: Model, { subject, value }: Case, test: (type: FieldType, value: JsonValue) => boolean): boolean {
  const some = (type: FieldType, member: JsonValue): boolean => {
    if (type.kind === 'list') return Array.isArray(member) && member.some((item: JsonValue) => some(type.items, item));
    if (type.kind === 'map') return isRecord(member) && Object.values(member).some((item) => some(type.values, item));
    return test(type, member);
  };
  return walkStructure(model, subject, value).objects.some(({ shape, value: object }) =>
    [...shape.fields, ...shape.serverSet].some(({ name, type }) => {
      const member = (object as Record<string, JsonValue>)[name];
      return Object.hasOwn(object as object, name) && member !== undefined && some(type, member);
    }),
  );
}
