import type { Model, Rule } from '@amapi-spec/model';
import { evaluate, isAccepted, isRecord, type Judgement, type Structure, walkStructure } from '@amapi-spec/model/reference';
import fc from 'fast-check';
import { compare } from './compare.ts';
import { explain } from './known-differences.ts';
import type { Panel } from './panel.ts';
import type { Case } from './subject.ts';
import { differenceKey, type Tally, type Unexplained } from './tally.ts';

/** Which cases of a seed to run; their numbers are paths of fast-check. */
export interface Range {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** Makes and compares the cases of a range, counting; reports progress now and then. Throws where a judge does, with the smallest case of which it does. */
export function runCases(
  panel: Panel,
  cases: fc.Arbitrary<Case>,
  { seed, from, to }: Range,
  progress: (done: number) => void = () => undefined,
): Tally {
  const counter = new Counter(panel);
  let index = from;
  const property = fc.property(cases, (given) => {
    counter.add(given, index++);
    if ((index - from) % 500 === 0) progress(500);
  });
  fc.assert(property, { seed, path: String(from), numRuns: to - from });
  progress((to - from) % 500);
  return counter.tally();
}

/** Compares given cases, counting. */
export function runExamples(panel: Panel, cases: readonly Case[]): Tally {
  const counter = new Counter(panel);
  for (const given of cases) counter.add(given);
  return counter.tally();
}

/** Beyond this it is not counted how often a rule was kept: asking costs as much as judging. */
const ENOUGH = 1000;

class Counter {
  readonly #panel: Panel;
  #cases = 0;
  #malformed = 0;
  #accepted = 0;
  readonly #bySubject: Record<string, number> = {};
  readonly #rules: Record<string, { broken: number; held: number }>;
  readonly #fields: Record<string, { wellFormed: number; malformed: number }>;
  readonly #explained: Record<string, number> = {};
  readonly #unexplained = new Map<string, Unexplained>();

  constructor(panel: Panel) {
    this.#panel = panel;
    this.#rules = Object.fromEntries(panel.model.rules.map(({ id }) => [id, { broken: 0, held: 0 }]));
    const fields = panel.model.shapes.flatMap((shape) => shape.fields.map(({ name }) => `${shape.name}.${name}`));
    this.#fields = Object.fromEntries(fields.map((field) => [field, { wellFormed: 0, malformed: 0 }]));
  }

  /** Takes a case and its number, if it has one. */
  add(given: Case, path?: number): void {
    const { judgement, differences } = compare(this.#panel, given);
    this.#cases++;
    this.#bySubject[given.subject] = (this.#bySubject[given.subject] ?? 0) + 1;
    if (isAccepted(judgement)) this.#accepted++;
    const structure = walkStructure(this.#panel.model, given.subject, given.value);
    if (judgement.structural.length > 0) this.#malformed++;
    else this.#countRules(structure, judgement);
    this.#countFields(structure);
    for (const difference of differences) {
      const known = explain(this.#panel, given, difference);
      if (known !== undefined) this.#explained[known.name] = (this.#explained[known.name] ?? 0) + 1;
      else {
        const key = differenceKey(difference, given);
        const before = this.#unexplained.get(key);
        this.#unexplained.set(
          key,
          before === undefined ? { ...difference, count: 1, example: given, path } : { ...before, count: before.count + 1 },
        );
      }
    }
  }

  tally(): Tally {
    return {
      cases: this.#cases,
      malformed: this.#malformed,
      accepted: this.#accepted,
      bySubject: this.#bySubject,
      rules: this.#rules,
      fields: this.#fields,
      explained: this.#explained,
      unexplained: [...this.#unexplained.values()],
    };
  }

  #countFields({ issues, objects }: Structure): void {
    for (const { shape, value, path } of objects) {
      for (const { name } of shape.fields) {
        if (!isRecord(value) || !Object.hasOwn(value, name)) continue;
        const place = [...path, name];
        const malformed = issues.some((issue) => place.every((segment, index) => issue.path[index] === segment));
        this.#fields[`${shape.name}.${name}`]![malformed ? 'malformed' : 'wellFormed']++;
      }
    }
  }

  #countRules({ objects }: Structure, { rules }: Judgement): void {
    const broken = new Set(rules.map(({ id }) => id));
    for (const id of broken) this.#rules[id]!.broken++;
    const { model } = this.#panel;
    for (const rule of model.rules) {
      if (broken.has(rule.id) || this.#rules[rule.id]!.held >= ENOUGH) continue;
      if (objects.some((object) => object.shape.name === rule.subject && decides(rule, object.value))) this.#rules[rule.id]!.held++;
    }
  }
}

/** A rule decides on a value when it applies and the device facts that it reads are known. */
function decides({ body }: Rule, value: unknown): boolean {
  if (body.applies !== undefined && !evaluate(body.applies, value)) return false;
  return body.kind === 'check' || body.guards.every(({ known }) => evaluate(known, value));
}

/** Returns the ids of the rules that were never broken, or never held. */
export function unreachedRules(model: Model, { rules }: Tally): string[] {
  return model.rules.filter(({ id }) => rules[id]?.broken === 0 || rules[id]?.held === 0).map(({ id }) => id);
}

/** Returns the fields, as `Shape.field`, that were never there in the right form, or never in a wrong one. */
export function unreachedFields({ fields }: Tally): string[] {
  return Object.entries(fields).flatMap(([name, { wellFormed, malformed }]) => (wellFormed === 0 || malformed === 0 ? [name] : []));
}
