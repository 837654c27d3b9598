import { createIndex, type PairRole } from '@amapi-spec/model';
import { evaluate, findRuleFailures, isAccepted, isRecord, judge, type Judgement, walkStructure } from '@amapi-spec/model/reference';
import type { Panel } from './panel.ts';
import type { Case } from './subject.ts';

/** Who differs from the reference judge. */
export type JudgeName = 'isX' | 'validateX' | 'checkXBytes' | 'ajv' | 'ajv-rule' | 'schemasafe' | 'protovalidate' | 'cel';

/** A judge that says otherwise than the reference. */
export interface Difference {
  readonly judge: JudgeName;
  /** What it says that the reference does not: `accepts`, `refuses`, or `+id pointer: message` and `-id pointer: message`. */
  readonly says: string;
}

/** What comparing one case gives. */
export interface Comparison {
  readonly judgement: Judgement;
  readonly differences: readonly Difference[];
}

/** Holds every judge against the reference: verdicts on any value, rule by rule where the form is right. */
export function compare(panel: Panel, { subject, value }: Case): Comparison {
  const { pair } = panel.model.roles;
  const judgement = judge(panel.model, subject, value, { levels: panel.levels });
  const accepted = isAccepted(judgement);
  const verdicts: [JudgeName, boolean][] = [
    ['ajv', panel.ajv(subject, value)],
    ['schemasafe', panel.schemasafe(subject, value)],
  ];
  const differences: Difference[] = [];
  // The function takes the members one by one: there is no value around them to be wrong.
  if (subject !== pair.shape || isPair(value, pair)) {
    const verdict = panel.validators(subject, value);
    verdicts.push(['isX', verdict.accepted], ['validateX', verdict.valid]);
    differences.push(...compareLists('validateX', findingsOf(judgement), verdict.findings));
  }
  const inBytes = panel.bytes(subject, value);
  if (inBytes !== undefined) verdicts.push(['checkXBytes', inBytes]);
  const protobuf = panel.protobuf(subject, value);
  if (protobuf !== undefined) verdicts.push(['protovalidate', protobuf.readable && protobuf.rules.length === 0]);
  differences.push(
    ...verdicts.flatMap(([name, verdict]): Difference[] =>
      verdict === accepted ? [] : [{ judge: name, says: verdict ? 'accepts' : 'refuses' }],
    ),
  );
  if (judgement.structural.length > 0) return { judgement, differences };
  if (protobuf?.readable === true && createIndex(panel.model).shapes.get(subject).variant === 'request') {
    const wanted = judgement.rules
      .filter(({ id, severity }) => severity === 'error' && panel.carriedByProtobuf.has(id))
      .map(({ id }) => id);
    differences.push(...compareLists('protovalidate', wanted, [...new Set(protobuf.rules)]));
  }
  differences.push(...compareRules(panel, { subject, value }));
  return { judgement, differences };
}

/** Asks for each rule alone at each object that it is about. */
function compareRules({ model, ajvRules, cel }: Panel, { subject, value }: Case): Difference[] {
  return walkStructure(model, subject, value).objects.flatMap((object) => {
    const { name } = object.shape;
    const bySchema = ajvRules.get(name);
    const byCel = cel.judge(name, object.value);
    const unreadable: Difference[] = byCel === undefined ? [{ judge: 'cel', says: 'refuses' }] : [];
    const differences = model.rules
      .filter((rule) => rule.subject === name)
      .flatMap((rule): Difference[] => {
        const schema = bySchema?.get(rule.id);
        const text = byCel?.get(rule.id);
        // A requirement that holds leaves nothing to break.
        const required = rule.body.kind === 'expression' && evaluate(rule.body.require, object.value);
        const holds = required || (schema !== undefined && findRuleFailures(rule, object.value).length === 0);
        return [
          ...(schema === undefined ? [] : differing('ajv-rule', rule.id, holds, schema(object.value))),
          ...(text === undefined ? [] : differing('cel', rule.id, required, text)),
        ];
      });
    return [...unreadable, ...differences];
  });
}

function differing(name: JudgeName, id: string, wanted: boolean, found: boolean): Difference[] {
  return wanted === found ? [] : [{ judge: name, says: `${found ? '-' : '+'}${id}` }];
}

function compareLists(name: JudgeName, wanted: readonly string[], found: readonly string[]): Difference[] {
  return [
    ...found.filter((entry) => !wanted.includes(entry)).map((entry) => ({ judge: name, says: `+${entry}` })),
    ...wanted.filter((entry) => !found.includes(entry)).map((entry) => ({ judge: name, says: `-${entry}` })),
  ];
}

function findingsOf({ structural, rules }: Judgement): string[] {
  const issues = structural.map(({ id, pointer, message }) => `${id} ${pointer}: ${message}`);
  return [
    ...issues,
    ...rules.flatMap(({ id, pointers, messages }) => pointers.map((pointer, index) => `${id} ${pointer}: ${messages[index]}`)),
  ];
}

function isPair(value: unknown, { command, device }: PairRole): boolean {
  return isRecord(value) && Object.keys(value).length === 2 && Object.hasOwn(value, command) && Object.hasOwn(value, device);
}
