import type { CommandType, JsonValue } from '@amapi-spec/model';
import { exampleValues } from '@amapi-spec/tools-conformance/cases/example-values.ts';
import { readSpecModel } from '@amapi-spec/tools-conformance/spec-model.ts';
import { camelCase } from '@amapi-spec/tools-shared/case.ts';
import { isObject } from '@amapi-spec/tools-shared/runtime/is-object.ts';

const model = readSpecModel();
const typeMember = model.roles.command.type;

/** Values of the spec's own examples, each form once, and the params in them, which are what a command is made of. */
export const examples: readonly JsonValue[] = [
  ...new Map(
    exampleValues(model)
      .flatMap(({ value }) => [value, ...model.commands.flatMap((command) => madeOf(command, value))])
      .map((value) => [JSON.stringify(value), value]),
  ).values(),
];

/** Which of the examples the constructor of each command takes, by its name; of commands that take none, no entry. */
export const takenExamples: ReadonlyMap<string, readonly number[]> = new Map(
  model.commands.map((command) => {
    const taken = new Set(examples.flatMap((value) => madeOf(command, value)).map((value) => JSON.stringify(value)));
    return [camelCase(command.type), examples.flatMap((value, index) => (taken.has(JSON.stringify(value)) ? [index] : []))];
  }),
);

/** What a constructor is given to make a command: its params, or the command itself, of which it takes its own fields. */
function madeOf({ type, params }: CommandType, value: JsonValue): JsonValue[] {
  if (!isObject(value)) return [];
  const { [params?.field ?? '']: given, [typeMember]: stated } = value as Readonly<Record<string, JsonValue>>;
  if (params === undefined) return stated === type ? [value] : [];
  return given === undefined ? [] : [given];
}

/** Texts that functions of the decoders take, and texts like them. */
export const texts: readonly string[] = [
  'LPA:1$smdp.example.com$MATCHING-ID',
  '1$smdp.example.com$MATCHING-ID$1.3.6.1.4.1.31746$1',
  '89049032123451234512345678901235',
  '8988247000100000033',
  '8988247000100000033F',
  '8.2.6/3.8',
  '9113681',
  '-1',
  '99999999999999999999999999',
  '3.5s',
  '2014-10-02T15:01:23.045123456Z',
  'enterprises/e/devices/d/operations/1',
  'OPERATION_SMDX_SUBJECT_REASON_CODE',
  'ERROR_TIME_OUT',
  'LOCK',
  model.roles.command.request,
  'amapi-rest-en',
  'e30=',
  '{"type":"LOCK"}',
  '{{ x }}',
  '\u0000',
  '\ud800',
  'x'.repeat(70_000),
];
