import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createIndex, readModel, type CommandType, type Field, type FieldType } from '@amapi-spec/model';
import { camelCase } from '@amapi-spec/tools-shared/case.ts';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { validateCommandRequest } from '@amapi-spec/validators';
import * as constructors from './index.ts';

const model = readModel(repository);
const { shapes, enums } = createIndex(model);
const { command: role } = model.roles;
const request = shapes.get(role.request);

type Constructor = (...given: unknown[]) => Record<string, unknown>;

function constructorOf({ type }: CommandType): Constructor {
  const found: unknown = Object.entries(constructors).find(([name]) => name === camelCase(type))?.[1];
  return found as Constructor;
}

/** What may be said to a constructor of this type, its form and no more: texts say anything. */
function valueOf(type: FieldType): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case 'enum':
      return fc.constantFrom(...enums.get(type.enum).values.flatMap(({ name, unspecified }) => (unspecified ? [] : [name])));
    case 'list':
      return fc.array(valueOf(type.items), { maxLength: 3 });
    case 'map':
      return fc.dictionary(fc.string({ maxLength: 8 }), valueOf(type.values), { maxKeys: 3 });
    case 'message':
      return membersOf(shapes.get(type.shape).fields);
    case 'boolean':
      return fc.boolean();
    case 'int32':
      return fc.maxSafeInteger().map((number) => Math.trunc(number % 2 ** 31));
    default:
      return fc.string({ unit: 'binary', maxLength: 20 });
  }
}

function membersOf(fields: readonly Field[]): fc.Arbitrary<Record<string, unknown>> {
  const members = Object.fromEntries(fields.map(({ name, type }) => [name, valueOf(type)]));
  return fc.record(members, { requiredKeys: fields.filter(({ required }) => required).map(({ name }) => name) });
}

/** The members that a constructor is given before the options. */
function ownFields({ params, fields }: CommandType): readonly Field[] {
  return params === undefined ? request.fields.filter(({ name }) => fields.includes(name)) : shapes.get(params.shape).fields;
}

function takesInput(command: CommandType): boolean {
  return ownFields(command).length > 0;
}

function inputOf(command: CommandType): fc.Arbitrary<unknown[]> {
  return takesInput(command) ? membersOf(ownFields(command)).map((members) => [members]) : fc.constant([]);
}

const duration = fc.oneof(
  fc.nat({ max: 315_576_000_000 }),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
  fc.nat({ max: 1e6 }).map((seconds) => `${seconds}s`),
);
const options = fc.record({ duration }, { requiredKeys: [] });

/** What is wrong with the form: of a member, or of which members are combined. */
function formIssues(value: unknown): readonly string[] {
  const { issues = [] } = validateCommandRequest(value);
  return issues.map(({ rule }) => rule).filter((rule) => rule.startsWith('schema.') || rule.startsWith('request.'));
}

test('the specification has examples for the constructors to make', () => {
  expect(model.examples.some(({ breaks, subject }) => breaks.length === 0 && subject === role.request)).toBe(true);
});

test('there is a constructor for every command, and nothing else', () => {
  expect(Object.keys(constructors).toSorted()).toEqual(model.commands.map(({ type }) => camelCase(type)).toSorted());
});

describe.each(model.commands.map((command) => [camelCase(command.type), command] as const))('%s', (_, command) => {
  const make = constructorOf(command);

  test('makes no request whose form is refused', () => {
    fc.assert(
      fc.property(inputOf(command), options, (input, given) => {
        const made = make(...input, given);
        expect(made[role.type]).toBe(command.type);
        expect(formIssues(made)).toEqual([]);
      }),
    );
  });

  test('takes over what it is given, as copies, and leaves it as it was', () => {
    fc.assert(
      fc.property(inputOf(command), options, (input, given) => {
        const before = structuredClone([input, given]);
        const made = make(...input, given);
        const { [role.type]: _type, ...rest } = made;
        for (const value of Object.values(rest)) if (typeof value === 'object') expect(input).not.toContain(value);
        expect([input, given]).toEqual(before);
        expect(make(...input, given)).toEqual(made);
      }),
    );
  });

  test('leaves out members that do not belong', () => {
    fc.assert(
      fc.property(inputOf(command), (input) => {
        const more = input.map((members) => ({ ...(members as object), note: 'not of the API' }));
        expect(make(...more, { note: 'neither' })).toEqual(make(...input));
      }),
    );
  });

  test('makes the examples of the specification', () => {
    const own = model.examples.filter(
      ({ breaks, subject, value }) => breaks.length === 0 && subject === role.request && typeOf(value) === command.type,
    );
    for (const { value } of own) {
      const { [role.type]: _type, duration: given, ...rest } = value as Record<string, unknown>;
      const members = command.params === undefined ? rest : rest[command.params.field];
      const made = takesInput(command) ? make(members, { duration: given }) : make({ duration: given });
      const params = command.params && { [command.params.field]: {} };
      expect(made).toEqual({ ...params, ...(value as object), [role.type]: command.type });
    }
  });
});

function typeOf(value: unknown): unknown {
  const record = value as Readonly<Record<string, unknown>>;
  return record[role.type] ?? model.commands.find(({ params }) => params !== undefined && record[params.field] !== undefined)?.type;
}

describe('what is printed or copied along is mended', () => {
  test.each(['LPA:1$smdp.example.com$EXAMPLE', ' lpa:1$smdp.example.com$EXAMPLE\n', '1$smdp.example.com$EXAMPLE '])(
    'the activation code %j',
    (activationCode) => {
      const made = constructors.addEsim({ activationCode, activationState: 'NOT_ACTIVATED' });
      expect(made.addEsimParams.activationCode).toBe('1$smdp.example.com$EXAMPLE');
      expect(validateCommandRequest(made)).toMatchObject({ value: made, warnings: [] });
    },
  );

  test.each(['8988 2110 0000 0530 082', '8988211000000530082F'])('the ICCID %j', (iccId) => {
    expect(constructors.removeEsim({ iccId }).removeEsimParams.iccId).toBe('8988211000000530082');
  });
});

describe('a duration', () => {
  test.each([
    [600, '600s'],
    [1.5, '1.5s'],
    [0, '0s'],
    [100, '100s'],
    [1e-9, '0.000000001s'],
    [0.1 + 0.2, '0.3s'],
    [315_576_000_000, '315576000000s'],
    ['90s', '90s'],
  ] as const)('of %j is %j', (given, written) => {
    expect(constructors.lock({ duration: given })).toEqual({ type: 'LOCK', duration: written });
  });

  test.each([NaN, Infinity, -1, 1e300])('of %d is for the validators to refuse', (given) => {
    expect(validateCommandRequest(constructors.lock({ duration: given })).issues).toBeDefined();
  });
});

test.each([
  ['is long', () => Object.assign(['com.example.app'], { length: 2 ** 32 - 1 })],
  [
    'has no end',
    () => new Proxy(['com.example.app'], { get: (list, name) => (name === 'length' ? Infinity : (Reflect.get(list, name) as unknown)) }),
  ],
])('of a list that only claims that it %s what is there is copied', (_, packageNames) => {
  expect(constructors.clearAppData({ packageNames: packageNames() })).toEqual({
    type: 'CLEAR_APP_DATA',
    clearAppsDataParams: { packageNames: ['com.example.app'] },
  });
});
