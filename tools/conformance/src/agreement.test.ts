import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { CaseMaker } from './cases/case-maker.ts';
import { exampleValues } from './cases/value-pool.ts';
import { compare } from './compare.ts';
import { explain, knownDifferences } from './known-differences.ts';
import { createPanel, type Panel } from './panel.ts';
import { formatReport } from './report.ts';
import { runCases, runExamples } from './run-cases.ts';
import { readSpecModel } from './spec-model.ts';
import { type Case, subjectsOf } from './subject.ts';

const model = readSpecModel();

describe('every judge', () => {
  let panel: Panel;
  beforeAll(() => {
    panel = createPanel(model);
  }, 120_000);

  it('says the same of every example in the spec', { timeout: 120_000 }, () => {
    const cases = exampleValues(model).map(({ shape, value }): Case => ({ subject: shape, value }));
    const tally = runExamples(panel, cases);
    expect(tally.unexplained, formatReport(model, tally)).toEqual([]);
    expect(tally.cases).toBe(cases.length);
  });

  it('says the same of a few made cases; `pnpm conformance` runs many', { timeout: 120_000 }, () => {
    const tally = runCases(panel, new CaseMaker(model), { seed: 1, from: 0, to: 300 });
    expect(tally.unexplained, formatReport(model, tally)).toEqual([]);
    expect(tally.cases).toBe(300);
  });

  it('finds a judge that differs', () => {
    const lenient: Panel = { ...panel, ajv: () => true };
    const { differences } = compare(lenient, { subject: 'CommandRequest', value: { type: 'NOT_ONE' } });
    expect(differences).toContainEqual({ judge: 'ajv', says: 'accepts' });
  });

  // A rule of thumb for the list of known differences: none hides a refusal of a plain request.
  it('explains nothing about a request of plain members', () => {
    const plain: Case = { subject: 'CommandRequest', value: { type: 'LOCK', duration: '600s' } };
    for (const { judges } of knownDifferences) {
      for (const name of judges) expect(explain(panel, plain, { judge: name, says: 'refuses' })).toBeUndefined();
    }
  });
});

it('makes the same case from the same numbers, of every subject', () => {
  const [one, two] = [new CaseMaker(model), new CaseMaker(model)];
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (seed, index) => {
      expect(one.make(seed, index)).toEqual(two.make(seed, index));
    }),
    { numRuns: 100, seed: 1 },
  );
  const made = new Set(Array.from({ length: 200 }, (_, index) => one.make(1, index).subject));
  for (const subject of subjectsOf(model)) expect(made).toContain(subject);
});
