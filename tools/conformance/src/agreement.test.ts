import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { casesOf, sampleCases } from './cases/cases.ts';
import { exampleValues } from './cases/example-values.ts';
import { compare } from './compare.ts';
import { explain, knownDifferences } from './known-differences.ts';
import { createPanel, type Panel } from './panel.ts';
import { formatReport } from './report.ts';
import { runCases, runExamples } from './run-cases.ts';
import { shrinkDifference } from './shrink-difference.ts';
import { memberOf } from '@amapi-spec/model/reference';
import { readSpecModel } from './spec-model.ts';
import { type Case, subjectsOf } from './subject.ts';

const model = readSpecModel();
const cases = casesOf(model);

describe('every judge', () => {
  let panel: Panel;
  beforeAll(() => {
    panel = createPanel(model);
  }, 120_000);

  it('says the same of every example in the spec', { timeout: 120_000 }, () => {
    const given = exampleValues(model).map(({ shape, value }): Case => ({ subject: shape, value }));
    const tally = runExamples(panel, given);
    expect(tally.unexplained, formatReport(model, tally)).toEqual([]);
    expect(tally.cases).toBe(given.length);
  });

  it('says the same of a few made cases; `pnpm conformance` runs many', { timeout: 120_000 }, () => {
    const tally = runCases(panel, cases, { seed: 1, from: 0, to: 300 });
    expect(tally.unexplained, formatReport(model, tally)).toEqual([]);
    expect(tally.cases).toBe(300);
  });

  it('finds a judge that differs', () => {
    const lenient: Panel = { ...panel, ajv: () => true };
    const { differences } = compare(lenient, { subject: 'CommandRequest', value: { type: 'NOT_ONE' } });
    expect(differences).toContainEqual({ judge: 'ajv', says: 'accepts' });
  });

  it('finds a judge that is wrong about one thing, makes the case small, and finds it again by its path', { timeout: 120_000 }, () => {
    const isLong = (subject: string, value: unknown): boolean => {
      const password = subject === 'CommandRequest' ? memberOf(value, 'newPassword') : undefined;
      return typeof password === 'string' && password.length > 9;
    };
    const strict: Panel = { ...panel, schemasafe: (subject, value) => panel.schemasafe(subject, value) && !isLong(subject, value) };
    const { unexplained } = runCases(strict, cases, { seed: 1, from: 0, to: 1000 });
    expect(unexplained).toMatchObject([{ judge: 'schemasafe', says: 'refuses' }]);
    const { example, path = -1 } = shrinkDifference(strict, unexplained[0]!);
    expect(Object.keys(example.value as object)).toEqual(['type', 'newPassword']);
    expect(memberOf(example.value, 'newPassword')).toHaveLength(10);
    expect(runCases(strict, cases, { seed: 1, from: path, to: path + 1 }).unexplained).toEqual(
      unexplained.map((found) => ({ ...found, count: 1 })),
    );
  });

  it('says of which case a judge throws', () => {
    const broken: Panel = { ...panel, ajv: (subject, value) => panel.ajv(subject, value) || fail() };
    expect(() => runCases(broken, cases, { seed: 1, from: 10, to: 60 })).toThrow(/seed: 1, path: "\d\d/);
  });

  // A rule of thumb for the list of known differences: none hides a refusal of a plain request.
  it('explains nothing about a request of plain members', () => {
    const plain: Case = { subject: 'CommandRequest', value: { type: 'LOCK', duration: '600s' } };
    for (const { judges } of knownDifferences) {
      for (const name of judges) expect(explain(panel, plain, { judge: name, says: 'refuses' })).toBeUndefined();
    }
  });
});

it('makes the same case from the same seed and path, of every subject', () => {
  const made = sampleCases(cases, 1, 200);
  expect(sampleCases(casesOf(model), 1, 200)).toEqual(made);
  expect(fc.sample(cases, { seed: 1, path: '150', numRuns: 1 })).toEqual(made.slice(150, 151));
  for (const shape of subjectsOf(model)) expect(made.map(({ subject }) => subject)).toContain(shape);
});

function fail(): never {
  throw new Error('a judge that throws');
}
