import { nearest } from '@amapi-spec/tools-shared/runtime/nearest.ts';
import { nearestHint } from '../gen/internal/texts.ts';
import { docsOf } from './docs-of.ts';
import { hasRoom, keep, type Told } from './issue-collector.ts';
import { levelOf } from './level-of.ts';
import { escapeKey } from '@amapi-spec/tools-shared/runtime/pointer.ts';
import { pathTo, pointerTo, type Step } from './step.ts';
import type { Issue, IssueParams, RuleCore, RuleFacts, TellingRule, Words } from './types.ts';

/** Tells whether a rule on what is at a step is not skipped: it is on, not superseded, and nothing that it reads is malformed. */
export function applies(rule: RuleCore, at: Step): boolean {
  const { collector } = at;
  if (levelOf(rule, collector.levels) === 'off' || collector.superseded?.includes(rule.id) === true) return false;
  return isReadable(rule, at);
}

/** Tells whether nothing that a rule on what is at a step reads is malformed. */
function isReadable(rule: RuleCore, at: Step): boolean {
  const { collector, malformed } = at;
  if (malformed !== undefined && readsMalformed(rule, malformed)) return false;
  return collector.meant?.isMissed(rule, at) !== true;
}

/** Adds an issue for a broken rule, unless it is skipped; `key` takes the place of the `*` in where it points. */
export function broken(rule: RuleFacts, at: Step, key?: string | number): void {
  tell(rule, at, rule.message, rule.params, key);
}

/** Adds an issue for a rule on a text that is none of an enum's values, and names the nearest; `key` as in `broken`. */
export function brokenWord(rule: RuleFacts, at: Step, value: string, { list }: Words, key?: string | number): void {
  const { message, params } = rule;
  const near = nearest(value, list);
  if (near === undefined) tell(rule, at, message, params, key);
  else tell(rule, at, message + nearestHint(near), { ...params, nearest: near }, key);
}

/** Adds an issue for a broken rule whose message is made of what is told of the value; the field, where it is told, takes the place of the `*`. */
export function brokenTelling(rule: TellingRule, at: Step, told: Readonly<Record<string, string>>, key?: string | number): void {
  const { message, params } = rule;
  tell(rule, at, message(told), params === undefined ? told : { ...params, ...told }, key ?? told['field']);
}

function tell(rule: RuleCore, at: Step, message: string, params: IssueParams, key: string | number | undefined): void {
  if (!applies(rule, at)) return;
  const { collector } = at;
  const severity = levelOf(rule, collector.levels) === 'warning' ? 'warning' : 'error';
  if (!hasRoom(collector, severity)) return;
  const { id, outcome } = rule;
  // Rules on what holds the value that the caller knows point into that.
  const { pathsFrom } = collector;
  const names = pathsFrom !== undefined && at.from === undefined && rule.at[0] === pathsFrom ? rule.at.slice(1) : rule.at;
  const path = pathTo(at, names.length);
  let pointer = pointerTo(at);
  let i = at.depth;
  for (const name of names) {
    const isKey = name === '*' && key !== undefined;
    path[i++] = isKey ? key : name;
    pointer += '/' + (isKey ? escapeKey(key) : name);
  }
  const docs = docsOf(id);
  // Written out twice: a spread costs more than all the rest.
  const found =
    outcome === undefined
      ? { rule: id, severity, path, pointer, message, params, docs }
      : { rule: id, severity, path, pointer, message, params, outcome, docs };
  // Here the compiler knows neither which rule it is nor its params; a test tries those of each against their types.
  collector.told = { issue: keep(collector, found as Issue), rule, at, before: collector.told };
}

/** Skips a rule where one of others, which answer the same question better, can read in the command what it asks of it. */
export function supersede(rule: RuleFacts, others: readonly RuleFacts[], at: Step): void {
  if (others.some((other) => isReadable(other, at))) (at.collector.superseded ??= []).push(rule.id);
}

/** A rule is skipped where what it reads, or what holds that, is malformed. */
function readsMalformed(rule: RuleCore, malformed: readonly string[]): boolean {
  return malformed.some((path) => path === '' || isRead(rule, path));
}

/** Tells whether a rule reads what is at a path or in it; the empty path is the object itself. */
export function isRead({ at, reads }: Told['rule'], path: string): boolean {
  return (reads ?? (at.length === 1 ? at : [at.join('.')])).some(
    (read) => read.startsWith(path) && (read.length === path.length || read[path.length] === '.'),
  );
}
