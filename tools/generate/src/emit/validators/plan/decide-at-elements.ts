import { mapTest, readsOf, readsOfTest, testsOf } from './map-finding.ts';
import { mapRules, rulesAtEnd } from './map-rules.ts';
import { all, type Read, type Test } from './test.ts';
import type { Finding, MemberPlan, RulePlan, ValueCheck, WalkPlan } from './types.ts';

/** How a walk names the element, or the value of an entry, that it is at. */
const element = 'element';

/** How it names the key of that entry. */
const entry = 'entry';

/**
 * Decides rules on elements where the elements come by, so that no list or map is walked twice. With `collects` those of which each element that
 * breaks one is an issue.
 */
export function decideAtElements(walk: WalkPlan, collects: boolean): WalkPlan {
  const moved = new Map<RulePlan, string>();
  const members = walk.members.map((member): MemberPlan => {
    const decided = walk.rules.flatMap((rule) => {
      const finding = movedTo(member, rule.finding, collects);
      if (finding === undefined) return [];
      moved.set(rule, member.name);
      return [{ ...rule, finding }];
    });
    // What asks nothing of an element is decided where there are no keys all the same.
    const asksElement = ({ finding }: RulePlan): boolean =>
      member.value.kind !== 'map' || readsOf(finding).some(({ local }) => local === element);
    const atElements = decided.filter(asksElement);
    const atKeys = decided.filter((rule) => !asksElement(rule));
    return { ...member, ...(atElements.length > 0 && { atElements }), ...(atKeys.length > 0 && { atKeys }) };
  });
  const rules = walk.rules.filter((rule) => !moved.has(rule));
  return { ...walk, members, rules: collects ? rules.map(askEntries) : rules };
}

/** Lets a rule on the entries of a map that another walk visits read each once, where it asks nothing else. */
function askEntries(rule: RulePlan): RulePlan {
  const { finding } = rule;
  if (finding.kind !== 'each' || finding.as !== 'key' || !finding.isPlaced || finding.text !== undefined) return rule;
  const { over, variable, test } = finding;
  const steps = JSON.stringify([...over.steps, { kind: 'entry', name: variable }]);
  const isEntry = (read: Read): boolean => read.local === over.local && JSON.stringify(read.steps) === steps;
  const asksEntries = testsOf({ kind: 'one', test }).every((part) => !ofTheWhole.has(part.kind) && readsOfTest(part).every(isEntry));
  if (!asksEntries) return rule;
  const ofEntry = renameReads(test, () => ({ local: element, steps: [], optional: false }));
  return { ...rule, finding: { ...finding, test: ofEntry, isOfEntry: true } };
}

/** Counts the entries of maps in a walk that visits them anyway. */
export function countEntries(walk: WalkPlan): WalkPlan {
  const counted = new Map<string, string>();
  const count = (test: Test): Test => {
    if (test.kind !== 'size' || test.of !== 'map' || test.read.steps.length > 0) return test;
    const { local } = test.read;
    if (!walk.members.some(({ value, keep }) => value.kind === 'map' && keep?.local === local)) return test;
    counted.set(local, `${local}Size`);
    return { kind: 'counted', local: `${local}Size`, operator: test.operator, value: test.value };
  };
  const changed = mapRules(walk, count);
  const members = changed.members.map((member) => {
    const local = member.keep && counted.get(member.keep.local);
    return local === undefined ? member : { ...member, count: local };
  });
  return { ...changed, members };
}

/** The same finding on the element that comes by; undefined where it needs more than that. */
function movedTo({ keep, value }: MemberPlan, finding: Finding, collects: boolean): Finding | undefined {
  if (finding.kind !== 'each' || finding.before !== undefined || (value.kind !== 'list' && value.kind !== 'map')) return undefined;
  if (!['text', 'word', 'int32', 'boolean'].includes(value.element.kind)) return undefined;
  const { over, as, variable, test, isPlaced, text } = finding;
  if (isPlaced !== collects || (collects && text !== undefined)) return undefined;
  if (over.steps.length > 0 || over.local !== keep?.local) return undefined;
  const isItself = (read: Read): boolean => read.local === variable && read.steps.length === 0;
  const isEntry = ({ local, steps: [step, ...more] }: Read): boolean =>
    as === 'key' && local === over.local && step?.kind === 'entry' && step.name === variable && more.length === 0;
  const tests = testsOf({ kind: 'one', test });
  if (!tests.every((part) => !ofTheWhole.has(part.kind) && readsOfTest(part).every((read) => isItself(read) || isEntry(read))))
    return undefined;
  const rename = (read: Read): Read => ({ local: isItself(read) && as === 'key' ? entry : element, steps: [], optional: false });
  const isOfKey = as === 'key' && tests.every((part) => readsOfTest(part).every(isItself));
  const renamed = renameReads(test, rename);
  return { kind: 'one', test: isOfKey ? mapTest(renamed, (part) => withoutLength(part, value)) : renamed };
}

/** The length of a key is asked where it comes by, and what is too long decides no rule. */
function withoutLength(test: Test, value: ValueCheck): Test {
  const { maxKeyLength = Infinity } = value.kind === 'map' ? value : {};
  if (test.kind !== 'all') return test;
  const isAsked = (part: Test): boolean => {
    if (part.kind !== 'helper' || part.helper !== 'fitsLength' || !part.holds) return false;
    const [read, most] = part.args;
    return typeof read === 'object' && read.local === entry && typeof most === 'number' && most >= maxKeyLength;
  };
  return all(test.parts.filter((part) => !isAsked(part)));
}

/** Tests that ask more than an element, or bind variables of their own. */
export const ofTheWhole: ReadonlySet<Test['kind']> = new Set([
  'members',
  'quantifier',
  'commandType',
  'hasCommandType',
  'counted',
  'ownType',
  'otherType',
]);

/** Makes the same test of other reads. */
export function renameReads(test: Test, rename: (read: Read) => Read): Test {
  return mapTest(test, (part) => renameOwn(part, rename));
}

function renameOwn(test: Test, rename: (read: Read) => Read): Test {
  if ('read' in test) return { ...test, read: rename(test.read) };
  if (test.kind === 'helper') return { ...test, args: test.args.map((arg) => (typeof arg === 'object' ? rename(arg) : arg)) };
  return test.kind === 'unique' ? { ...test, list: rename(test.list) } : test;
}

/** Leaves out the locals and bits that nothing asks any more. */
export function prune(walk: WalkPlan): WalkPlan {
  const findings = rulesAtEnd(walk).map(({ finding }) => finding);
  const tests = findings.flatMap(testsOf);
  const reads = [...findings.flatMap(readsOf), ...walk.hoisted.map(({ read }) => read)];
  const used = new Set([
    ...reads.flatMap(({ local, steps }) => [local, ...steps.flatMap(({ kind, name }) => (kind === 'entry' ? [name] : []))]),
    ...tests.flatMap((test) => ('local' in test ? [test.local] : [])),
    ...(walk.commandType === undefined ? [] : [walk.commandType.local]),
  ]);
  const bits = new Set([
    ...tests.flatMap((test) => (test.kind === 'members' ? test.of : test.kind === 'otherType' ? test.group : [])),
    ...findings.flatMap((finding) => (finding.kind === 'byMember' || finding.kind === 'allButFirst' ? finding.group : [])),
    ...(walk.commandType?.from === 'self' ? walk.commandType.owners.map(({ member }) => member) : []),
  ]);
  return {
    ...walk,
    locals: walk.locals.filter(({ local }) => used.has(local)),
    hasBits: bits.size > 0,
    members: walk.members.map(({ keep, ...member }) => ({
      ...member,
      hasBit: bits.has(member.name),
      ...(keep !== undefined && used.has(keep.local) && { keep }),
    })),
  };
}
