import type { CommandType, JsonValue, Model } from '@amapi-spec/model';
import fc from 'fast-check';
import { isPublicShape } from '../judges/validator-judge.ts';
import { type Case, subjectsOf } from '../subject.ts';
import { changeValue } from './change-value.ts';
import { exampleValues } from './example-values.ts';
import { junk } from './junk.ts';
import { createLiterals } from './literals.ts';
import { createShapeValues, type JsonRecord, type ShapeValues } from './shape-values.ts';

/** How often each subject comes, in parts; a body that is no command comes as often as a device, and all other shapes together have three parts. */
function sharesOf({ roles }: Model): ReadonlyMap<string, number> {
  const { command, pair, operation } = roles;
  const shares: Readonly<Record<string, number>> = { [command.request]: 7, [pair.shape]: 6, [operation.shape]: 3, [command.result]: 3 };
  return new Map(subjectsOf({ roles }).map((subject) => [subject, shares[subject] ?? 1]));
}

const OTHERS = 3;

/** How often a value, a name or a member is none of its shape's: in most cases never. */
const wrongnesses = [0, 0, 0, 0, 0, 0, 0.01, 0.05, 0.3];
/** The other shapes come seldom: each time must count. */
const wrongnessesOfOthers = [0, 0.2, 0.4];

/** How deep objects hold objects; the model's shapes end before. */
const depth = 5;

/** Right, near-right and hostile values of every public shape of a model. */
export function casesOf(model: Model): fc.Arbitrary<Case> {
  const literals = createLiterals(model);
  const examples = exampleValues(model);
  const made = new Map(
    [...wrongnesses, ...wrongnessesOfOthers].map((wrongness) => [wrongness, createShapeValues(model, literals, { wrongness, depth })]),
  );
  const shares = sharesOf(model);
  const others = model.shapes.map(({ name }) => name).filter((name) => isPublicShape(name) && !shares.has(name));
  return fc.oneof(...[...shares].map(([subject, weight]) => ({ weight, arbitrary: casesOfShape(subject, wrongnesses) })), {
    weight: OTHERS,
    arbitrary: fc.oneof(...others.map((subject) => casesOfShape(subject, wrongnessesOfOthers))),
  });

  function casesOfShape(subject: string, rates: readonly number[]): fc.Arbitrary<Case> {
    const own = examples.filter(({ shape }) => shape === subject).map(({ value }) => value);
    const values = rates.map((wrongness) => {
      const inner = made.get(wrongness)!;
      const fresh = wholeValues(model, subject, inner);
      const all = own.length === 0 ? fresh : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...own) }, { weight: 7, arbitrary: fresh });
      return changedValues(model, subject, all, inner);
    });
    return fc
      .oneof({ weight: 199, arbitrary: fc.oneof(...values) }, { weight: 1, arbitrary: junk })
      .map((value): Case => ({ subject, value }));
  }
}

/** Values, more than half of them changed in one place, or up to three. */
function changedValues(model: Model, subject: string, values: fc.Arbitrary<JsonValue>, inner: ShapeValues): fc.Arbitrary<JsonValue> {
  const again = (before: fc.Arbitrary<JsonValue>): fc.Arbitrary<JsonValue> =>
    before.chain((value) => changeValue(model, subject, value, inner));
  const [once, twice] = [again(values), again(again(values))];
  return fc.oneof(
    { weight: 3, arbitrary: values },
    { weight: 2, arbitrary: once },
    { weight: 1, arbitrary: twice },
    { weight: 1, arbitrary: again(twice) },
  );
}

function wholeValues(model: Model, subject: string, inner: ShapeValues): fc.Arbitrary<JsonValue> {
  const { command, pair, operation, device } = model.roles;
  switch (subject) {
    case command.request:
      return commands(model, subject, inner);
    case pair.shape:
      return fc.record({ [pair.command]: commands(model, command.request, inner), [pair.device]: inner.objects(device.shape, 0.8) });
    case command.result:
      return commands(model, subject, inner);
    case operation.shape: {
      const results = commands(model, command.result, inner).map((value): JsonValue => ({ '@type': command.typeUrl, ...value }));
      return fc.oneof(
        {
          weight: 7,
          arbitrary: inner.objects(
            subject,
            (field) => (field.name === operation.command ? 1 : 0.6),
            new Map([[operation.command, results]]),
          ),
        },
        { weight: 3, arbitrary: inner.objects(subject, 0.6) },
      );
    }
    default:
      return inner.objects(subject, 0.6);
  }
}

/** Mostly the members of one type, sometimes of any. */
function commands(model: Model, shape: string, inner: ShapeValues): fc.Arbitrary<JsonRecord> {
  const ofTypes = model.commands.map((command) => commandsOf(model, command, shape, inner));
  return fc.oneof({ weight: 88, arbitrary: fc.oneof(...ofTypes) }, { weight: 12, arbitrary: inner.objects(shape, 0.15) });
}

function commandsOf(
  model: Model,
  { type, params, fields, status }: CommandType,
  shape: string,
  inner: ShapeValues,
): fc.Arbitrary<JsonRecord> {
  const { command } = model.roles;
  const owned = new Set(model.commands.flatMap((each) => [...(each.params === undefined ? [] : [each.params.field]), ...each.fields]));
  const statuses = new Set(model.commands.flatMap((each) => each.status?.field ?? []));
  return inner.objects(
    shape,
    ({ name, readOnly }) => {
      if (name === command.type) return params === undefined ? 1 : 0.45;
      if (name === params?.field) return 0.92;
      if (fields.includes(name)) return 0.7;
      if (owned.has(name)) return 0;
      if (!readOnly) return 0.25;
      return statuses.has(name) && name !== status?.field ? 0.18 / statuses.size : 0.6;
    },
    new Map([[command.type, fc.constant(type)]]),
  );
}

/** Makes the cases of a seed. */
export function sampleCases(cases: fc.Arbitrary<Case>, seed: number, count: number): Case[] {
  return fc.sample(cases, { seed, numRuns: count });
}
