import { createIndex, type JsonValue, type Model, type Rule } from '@amapi-spec/model';
import { judge, judgeTypeExamples } from '@amapi-spec/model/reference';
import fc from 'fast-check';
import type { RuleFile } from './make-rules.ts';
import { valuesOf } from './values-of.ts';

/** A rule file with examples that show what they claim. */
export interface ShownRule extends RuleFile {
  readonly good: JsonValue;
  readonly bad: JsonValue;
}

/** A value and the rules that it breaks. */
interface Judged {
  readonly value: JsonValue;
  readonly broken: ReadonlySet<string>;
}

const values = 100;

/** Chooses the rules that can stand beside each other: each has an example that breaks it and nothing else, and one that breaks nothing. */
export function chooseRules(draft: Model, made: readonly RuleFile[], seed: number): ShownRule[] {
  const { rules } = createIndex(draft);
  const isError = (id: string): boolean => rules.get(id).severity === 'error';
  const pools = new Map<string, readonly Judged[]>();
  const poolOf = (rule: Rule): readonly Judged[] => {
    const shape = rule.judgedAs;
    const pool = pools.get(shape) ?? judgedValues(draft, shape, seed);
    pools.set(shape, pool);
    return pool;
  };
  const written = draft.rules.filter(({ id }) => !made.some((each) => each.id === id));
  const fixed = written.flatMap((rule) => rule.examples.map(({ value }) => ({ rule, broken: brokenBy(draft, rule.judgedAs, value) })));
  const refused = new Set(judgeTypeExamples(draft).flatMap(({ problems }) => problems));
  let kept: ShownRule[] = [];
  for (const candidate of made.filter(({ id }) => !refused.has(id))) {
    const ids = [...written.map(({ id }) => id), ...kept.map(({ id }) => id), candidate.id];
    const among = new Set(ids.filter(isError));
    const errors = ({ broken }: Pick<Judged, 'broken'>): string[] => [...broken].filter((id) => among.has(id));
    if (fixed.some((example) => errors(example).some((id) => id !== example.rule.id))) continue;
    const shown = [...kept, candidate].map((file): ShownRule | undefined => {
      const pool = poolOf(rules.get(file.id));
      const good = pool.find((each) => errors(each).length === 0 && !each.broken.has(file.id));
      const bad = pool.find((each) => each.broken.has(file.id) && errors(each).every((id) => id === file.id));
      if (good === undefined || bad === undefined) return undefined;
      return { ...file, good: good.value, bad: bad.value };
    });
    if (shown.every((each) => each !== undefined)) kept = shown;
  }
  return kept;
}

function judgedValues(draft: Model, shape: string, seed: number): Judged[] {
  const made = [{}, ...fc.sample(valuesOf(draft, shape), { numRuns: values, seed })];
  return made.flatMap((value) => {
    const { structural } = judge(draft, shape, value);
    return structural.length > 0 ? [] : [{ value, broken: brokenBy(draft, shape, value) }];
  });
}

/** The rules that a value breaks, those that are off too. */
function brokenBy(draft: Model, shape: string, value: JsonValue): ReadonlySet<string> {
  const levels = Object.fromEntries(draft.rules.flatMap(({ id, severity }) => (severity === 'off' ? [[id, 'warning' as const]] : [])));
  return new Set(judge(draft, shape, value, { levels }).rules.map(({ id }) => id));
}
