import { createValidator } from '@bufbuild/protovalidate';
import { create, getOption, type DescMessage, type Message } from '@bufbuild/protobuf';
import type { Rule } from '@amapi-spec/model';
import { describe, expect, test } from 'vitest';
import { message as messageRules } from './vendor/buf/validate/validate_pb.js';
import { CommandForDeviceSchema, DeviceSchema, IssueCommandRequestSchema, registry } from './index.ts';
import { messageOf, refusal, requestOf } from './test/message-of.ts';
import { model } from './test/model.ts';

const { command, pair, device } = model.roles;
const validator = createValidator({ registry });

/** Ids of the rules that a message carries, in the order of the .proto. */
function carriedBy(schema: DescMessage): string[] {
  return getOption(schema, messageRules).cel.map(({ id }) => id);
}

const carried = new Set([IssueCommandRequestSchema, CommandForDeviceSchema, DeviceSchema].flatMap(carriedBy));
const errors = model.rules.filter(({ severity }) => severity === 'error');

function violations(schema: DescMessage, message: Message): string[] {
  const result = validator.validate(schema, message);
  if (result.kind === 'error') throw result.error;
  return (result.violations ?? []).map(({ ruleId }) => ruleId).toSorted();
}

function judge(subject: string, value: unknown): string[] {
  if (subject === device.shape) return violations(DeviceSchema, messageOf(subject, value));
  if (subject === pair.shape) return violations(CommandForDeviceSchema, messageOf(subject, value));
  return violations(IssueCommandRequestSchema, requestOf(value));
}

/** Says "there" of an empty list, which a message cannot tell from an absent one: only checks of presence differ by it. */
function readsEmptyList({ body }: Rule, value: unknown): boolean {
  return body.kind === 'check' && ['fields_of_type', 'params_exclude'].includes(body.check.name) && hasEmptyList(value);
}

function hasEmptyList(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).some((member) => Array.isArray(member) && member.length === 0);
}

/** Seconds beyond google.protobuf.Duration: the JSON form is refused before any rule is evaluated. */
function isBeyondDuration(value: unknown): boolean {
  return Number.parseInt((value as { duration?: string }).duration ?? '', 10) > 315_576_000_000;
}

test('the messages carry every error but those that a message cannot break', () => {
  const missing = errors.filter(({ id }) => !carried.has(id));
  // Two members of a oneof, and the text of a duration: the JSON form is refused before there is a message.
  const checks = missing.map(({ body }) => (body.kind === 'check' ? body.check.name : body.kind));
  expect(new Set(checks)).toEqual(new Set(['at_most_one', 'duration_format']));
});

test('a command without a device, or a device without a command, is not enough', () => {
  expect(violations(CommandForDeviceSchema, create(CommandForDeviceSchema))).toEqual(['required', 'required']);
});

describe.each(errors.filter(({ id }) => carried.has(id)).map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(rule.examples.filter(({ value }) => !readsEmptyList(rule, value)).map((example) => [example.name, example] as const))(
    '%s',
    (_name, { value, good }) => {
      if (!good && isBeyondDuration(value)) expect(() => judge(subjectFamily(rule), value)).toThrow(refusal);
      else expect(judge(subjectFamily(rule), value)).toEqual(good ? [] : [rule.id]);
    },
  );
});

/** What a caller sends, and the device that it is for: the subjects of rules. What a server answers has none. */
const judged = model.examples.filter(({ subject }) => [command.request, pair.shape, device.shape].includes(subject));

test.each(judged.filter(({ valid }) => valid).map((example) => [example.file, example] as const))(
  '%s breaks no rule',
  (_file, { subject, value }) => {
    expect(judge(subject, value)).toEqual([]);
  },
);

/** The JSON mapping of Protobuf takes null for absent, digits in quotes for a number, a number for a constant, and the names of the .proto. */
function fitsLooserMapping(value: unknown): boolean {
  const command = value as { apiLevel?: unknown; type?: unknown };
  return (
    Object.values(command).includes(null) ||
    typeof command.apiLevel === 'string' ||
    typeof command.type === 'number' ||
    Object.keys(command).some((name) => name.includes('_'))
  );
}

const invalid = judged.filter(({ valid, value }) => !valid && !fitsLooserMapping(value));

test.each(invalid.map((example) => [example.file, example] as const))(
  '%s breaks the rules that it names, or is no message at all',
  (_file, { subject, value, breaks }) => {
    const ids = breaks.filter((id) => errors.some((rule) => rule.id === id) || id.startsWith('schema.'));
    const cannotBe = ids.filter((id) => !carried.has(id));
    if (cannotBe.length > 0) expect(() => judge(subject, value)).toThrow(refusal);
    else expect(judge(subject, value)).toEqual(ids.toSorted());
  },
);

function subjectFamily({ subject }: Rule): string {
  return [pair.shape, device.shape].includes(subject) ? subject : command.request;
}
