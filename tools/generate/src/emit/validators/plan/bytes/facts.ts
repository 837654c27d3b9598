import { factName } from '../../names.ts';
import type { KeptNode } from '../kept-node.ts';
import { canBeAbsent } from '../read.ts';
import type { Read, Test } from '../test.ts';
import type { ShapePlan, ValueCheck } from '../types.ts';
import type { FactKind } from './types.ts';

/** Tells which fact of a value answers a test that reads it: most rules ask for no more than how long a text is. */
export function wantedFact(test: Test, value: ValueCheck, read: Read): FactKind {
  const isEmptyWhereAbsent = !canBeAbsent(read) || read.fallback !== undefined;
  if (value.kind === 'text' && isEmptyWhereAbsent) {
    if (test.kind === 'compare' && test.value === '' && (test.operator === '==' || test.operator === '!=')) return 'length';
    if (test.kind === 'size') return test.of === 'units' ? 'length' : 'points';
  }
  // Entries are counted of undefined too.
  if (test.kind === 'size' && test.of === value.kind && (isEmptyWhereAbsent || test.of === 'map')) return 'size';
  return value.kind === 'shape' && test.kind === 'defined' ? 'facts' : 'value';
}

/** The same test of a fact, read where the value would have been. */
export function testOfFact(test: Test, kind: FactKind, read: Read): Test {
  if (kind === 'value' || kind === 'facts') return withRead(test, read);
  const number: Read = canBeAbsent(read) ? { ...read, fallback: { kind: 'scalar', value: 0 } } : read;
  if (test.kind === 'compare') return { ...test, read: number, value: 0 };
  if (test.kind === 'size') return { kind: 'compare', read: number, operator: test.operator, value: test.value };
  throw new Error(`a test of the kind ${test.kind} cannot be one of a number`);
}

function withRead(test: Test, read: Read): Test {
  if ('read' in test) return { ...test, read };
  return test.kind === 'unique' ? { ...test, list: read } : test;
}

/** Something that a rule wants to know of a member. */
export interface Want {
  readonly shape: string;
  readonly member: string;
  readonly kind: FactKind;
  /** The shape whose facts it wants. */
  readonly asks?: string;
  /** The rule is one of a shape around it. */
  readonly isTold: boolean;
  readonly node?: KeptNode;
}

/** Where a read leads to: the member, or the shape that it goes on in. */
export interface FoundFact {
  readonly kind: FactKind;
  readonly read: Read;
  readonly wants: readonly Want[];
}

/** Finds the fact that answers a read of a member, through the shapes that it goes down; undefined where it begins in no member. */
export function findFact(
  read: Read,
  test: Test | undefined,
  plan: ShapePlan,
  plans: ReadonlyMap<string, ShapePlan>,
): FoundFact | undefined {
  const member = plan.verdict.members.find(({ keep }) => keep?.local === read.local);
  if (member?.keep === undefined) return undefined;
  const wants: Want[] = [];
  let at = { shape: plan.shape, name: member.name, value: member.value, node: member.keep.node as KeptNode | undefined };
  let local = read.local;
  const steps: Read['steps'][number][] = [];
  const rest = [...read.steps];
  const want = (kind: FactKind): void => {
    const node = kind === 'value' && at.node !== undefined ? { node: at.node } : {};
    const asks = kind === 'facts' && at.value.kind === 'shape' ? { asks: at.value.shape } : {};
    wants.push({ shape: at.shape, member: at.name, kind, isTold: wants.length > 0, ...asks, ...node });
    const step = steps.pop();
    if (step === undefined) local = factName(local, kind);
    else steps.push({ ...step, name: factName(step.name, kind) });
  };
  for (;;) {
    const [step] = rest;
    const inner = at.value.kind === 'shape' && step?.kind === 'field' ? readableMember(at.value.shape, step.name, plans) : undefined;
    if (inner === undefined) break;
    want('facts');
    rest.shift();
    steps.push(step!);
    at = { ...inner, node: at.node?.below[inner.name] };
  }
  const kind = rest.length > 0 || test === undefined ? 'value' : answerable(wantedFact(test, at.value, read), at.value, plans);
  want(kind);
  return { kind, read: { ...read, local, steps: [...steps, ...rest], optional: read.optional || steps.length > 0 }, wants };
}

function answerable(kind: FactKind, value: ValueCheck, plans: ReadonlyMap<string, ShapePlan>): FactKind {
  return kind === 'facts' && value.kind === 'shape' && !isReadable(value.shape, plans) ? 'value' : kind;
}

function readableMember(shape: string, name: string, plans: ReadonlyMap<string, ShapePlan>) {
  const member = isReadable(shape, plans) ? plans.get(shape)?.verdict.members.find((each) => each.name === name) : undefined;
  return member === undefined ? undefined : { shape, name, value: member.value };
}

/** What is not closed may hold anything beside its members: it is parsed, and judged as a value. */
export function isReadable(shape: string, plans: ReadonlyMap<string, ShapePlan>): boolean {
  return plans.get(shape)?.closed === true;
}
