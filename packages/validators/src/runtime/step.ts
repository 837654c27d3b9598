import type { Request } from '@amapi-spec/tools-shared/runtime/find-places.ts';
import { type CollectorOptions, type IssueCollector, makeCollector } from './issue-collector.ts';
import { escapeKey } from '@amapi-spec/tools-shared/runtime/pointer.ts';
import type { RuleFacts } from './types.ts';

/** A step of the walk that collects issues: the way to where it is, and what it has found there. */
export interface Step {
  readonly collector: IssueCollector;
  /** The step to what holds this; absent for the value that was given. */
  readonly from: Step | undefined;
  readonly key: string | number;
  /** The key as a JSON Pointer has it. */
  readonly token: string;
  /** How many keys lead here from where the caller's paths begin: in the value that was given, or in a member that the caller names. */
  readonly depth: number;
  /** What is here is a list or a map: steps from here lead to elements. */
  readonly hasElements: boolean;
  /** What is malformed here or below: dotted, from here, `*` for elements; empty for what is here itself. */
  malformed: string[] | undefined;
  /** Rules that elements of what is here break, told when it is known whether they apply. */
  pending: { readonly rule: RuleFacts; readonly key: string | number }[] | undefined;
}

/** Begins a walk: the step to the value itself. */
export function begin(options: CollectorOptions | undefined, request?: Request): Step {
  return {
    collector: makeCollector(options, request),
    from: undefined,
    key: '',
    token: '',
    depth: 0,
    hasElements: false,
    malformed: undefined,
    pending: undefined,
  };
}

/** Steps into a member, or an element. */
export function enter(from: Step, key: string | number): Step {
  return stepTo(from, key, from.hasElements, false);
}

/** Steps into a list or a map. */
export function enterElements(from: Step, key: string | number): Step {
  return stepTo(from, key, from.hasElements, true);
}

/** Steps into what has a name that the input chose. */
export function enterForeign(from: Step, key: string | number): Step {
  return stepTo(from, key, true, false);
}

function stepTo(from: Step, key: string | number, isForeign: boolean, hasElements: boolean): Step {
  const { collector } = from;
  // Most callers name no member, and then nothing is compared.
  const isStart = collector.pathsFrom !== undefined && from.from === undefined && key === collector.pathsFrom;
  return {
    collector,
    from,
    key,
    token: isForeign ? escapeKey(key) : (key as string),
    depth: isStart ? 0 : from.depth + 1,
    hasElements,
    malformed: undefined,
    pending: undefined,
  };
}

/** The keys that lead to a step, from where the caller's paths begin, with room for so many more. */
export function pathTo(at: Step, more: number): (string | number)[] {
  // oxlint-disable-next-line unicorn/no-new-array -- made for so many: a list that grows takes room for others
  const path = new Array<string | number>(at.depth + more);
  for (let step = at; step.depth > 0; step = step.from!) path[step.depth - 1] = step.key;
  return path;
}

/** The same as a JSON Pointer (RFC 6901, section 3); that to the value itself is the empty text. */
export function pointerTo(at: Step): string {
  let pointer = '';
  for (let step = at; step.depth > 0; step = step.from!) pointer = '/' + step.token + pointer;
  return pointer;
}

/** The key that what is at a step has in what holds it; undefined for the value that was given. */
export function nameOf({ from, key }: Step): string | number | undefined {
  return from === undefined ? undefined : key;
}
