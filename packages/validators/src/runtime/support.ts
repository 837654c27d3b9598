import type { Device } from '@amapi-spec/types';
import { docsBase } from '../gen/internal/docs-base.ts';
import { entries } from './entries.ts';
import { isList } from './is-list.ts';
import { isObject } from './is-object.ts';
import { levelOf } from './level-of.ts';
import type { IssueParams, Options, Outcome, RuleFacts, RuleId, Severity } from './types.ts';

/** What a device makes of one command type. */
export interface CommandSupport {
  readonly supported: 'yes' | 'no' | 'unknown';
  /** Rules that refuse the command on this device, whatever its parameters. */
  readonly refusedBy: readonly RuleNote[];
  /** Rules that the device's missing facts leave undecided. */
  readonly undecided: readonly RuleNote[];
  /** Rules that some parameters break on this device. */
  readonly limits: readonly RuleNote[];
  /** Warnings that hold on this device, whatever the parameters. */
  readonly warnings: readonly RuleNote[];
}

/** A rule as `supportedCommands` names it. */
export interface RuleNote {
  readonly rule: RuleId;
  readonly message: string;
  /** What the message was made from. */
  readonly params: IssueParams;
  /** The member that the rule is about, dotted: `command.addEsimParams.activationState`. */
  readonly at: string;
  /** Device facts that the rule reads, dotted: `apiLevel`. */
  readonly facts: readonly string[];
  readonly outcome?: Outcome;
  /** Address of the page that explains the rule. */
  readonly docs: string;
}

/** A condition on device facts: a comparison of a fact with a literal, a test of the device, or a combination of such. */
export type FactTree = boolean | FactTest | readonly [string, ...(string | number | FactTree)[]];

/** A test of a device that is asked when it states these facts. */
export type FactTest = readonly ['test', readonly string[], (device: Device) => boolean];

/** A rule for a device, as data. */
export interface SupportRule {
  readonly rule: RuleFacts;
  /** Empty: every type. */
  readonly types: readonly string[];
  readonly facts: readonly string[];
  /** Holds when some command of these types keeps the rule. */
  readonly some: FactTree;
  /** Holds when every one does; absent: the same. */
  readonly every?: FactTree;
}

type Found = { [list in 'refusedBy' | 'undecided' | 'limits' | 'warnings']: RuleNote[] };

/** What a device states, and the device. */
interface Facts {
  readonly device: Device;
  readonly stated: ReadonlyMap<string, unknown>;
}

/** Judges every rule for a device, on the facts that the device states. */
export function judgeSupport(
  device: unknown,
  isValid: (value: unknown) => boolean,
  types: readonly string[],
  words: Readonly<Record<string, readonly string[]>>,
  rules: readonly SupportRule[],
  options: Pick<Options<string>, 'rules'> | undefined,
): Readonly<Record<string, CommandSupport>> {
  const levels = readLevels(options);
  const facts = readFacts(device, isValid, words, new Set(rules.flatMap((rule) => rule.facts)));
  const found = new Map(types.map((type): [string, Found] => [type, { refusedBy: [], undecided: [], limits: [], warnings: [] }]));
  for (const rule of rules) {
    const level = levelOf(rule.rule, levels);
    const list = listOf(rule, level, facts);
    if (list === undefined) continue;
    for (const type of rule.types.length > 0 ? rule.types : types) found.get(type)?.[list].push(noteOf(rule));
  }
  return Object.fromEntries([...found].map(([type, lists]) => [type, { supported: verdictOf(lists), ...lists }]));
}

/** Copies the levels; none when they cannot be read. */
function readLevels(options: Pick<Options<string>, 'rules'> | undefined): Options<string>['rules'] {
  try {
    return { ...options?.rules };
  } catch {
    return undefined;
  }
}

function verdictOf({ refusedBy, undecided }: Found): CommandSupport['supported'] {
  if (refusedBy.length > 0) return 'no';
  return undecided.length > 0 ? 'unknown' : 'yes';
}

function listOf({ facts: read, some, every = some }: SupportRule, level: Severity, facts: Facts): keyof Found | undefined {
  if (level === 'off') return undefined;
  const refuses = holds(some, facts) === false;
  const known = read.every((fact) => facts.stated.has(fact));
  if (level === 'warning') return known && refuses ? 'warnings' : undefined;
  if (!known) return holds(some, facts) === true ? undefined : 'undecided';
  if (refuses) return 'refusedBy';
  return holds(every, facts) === false ? 'limits' : undefined;
}

/** Reads the facts that are stated: not absent, unspecified, zero, empty, nor a word that this package does not know. */
function readFacts(
  device: unknown,
  isValid: (value: unknown) => boolean,
  words: Readonly<Record<string, readonly string[]>>,
  names: ReadonlySet<string>,
): Facts {
  const stated = new Map<string, unknown>();
  const facts: Facts = { device: device as Device, stated };
  try {
    if (!isValid(device)) return facts;
    for (const name of names) {
      const value = name.split('.').reduce<unknown>((object, member) => (isObject(object) ? object[member] : undefined), device);
      if (states(value, words[name])) stated.set(name, value);
    }
  } catch {
    // A getter or a Proxy threw: what was not read is not known.
  }
  return facts;
}

/** Tells whether a value says something; `known` are the values of its enum that do. */
function states(value: unknown, known: readonly string[] | undefined): boolean {
  switch (typeof value) {
    case 'number':
      return value !== 0;
    case 'string':
      return known === undefined ? value !== '' : known.includes(value);
    case 'object':
      return isList(value) ? value.length > 0 : isObject(value) && entries(value) > 0;
    default:
      return value !== undefined;
  }
}

/** Evaluates a condition; undefined when it depends on facts that are not known. */
function holds(tree: FactTree, facts: Facts): boolean | undefined {
  if (typeof tree === 'boolean') return tree;
  const [head, ...rest] = tree;
  if (head === 'not') {
    const inner = holds(rest[0] as FactTree, facts);
    return inner === undefined ? undefined : !inner;
  }
  if (head === 'and' || head === 'or') {
    const results = new Set(rest.map((part) => holds(part as FactTree, facts)));
    const decisive = head === 'or';
    if (results.has(decisive)) return decisive;
    return results.has(undefined) ? undefined : !decisive;
  }
  if (head === 'test') {
    const [read, test] = rest as unknown as [read: readonly string[], test: FactTest[2]];
    return read.every((fact) => facts.stated.has(fact)) ? test(facts.device) : undefined;
  }
  const fact = facts.stated.get(head) as string | number | boolean | undefined;
  return fact === undefined ? undefined : compare(fact, rest[0] as string, rest[1] as string | number | boolean);
}

function compare(fact: string | number | boolean, operator: string, value: string | number | boolean): boolean {
  switch (operator) {
    case '==':
      return fact === value;
    case '!=':
      return fact !== value;
    case '<':
      return fact < value;
    case '<=':
      return fact <= value;
    case '>':
      return fact > value;
    case '>=':
      return fact >= value;
    case 'startsWith':
      return String(fact).startsWith(String(value));
    case 'endsWith':
      return String(fact).endsWith(String(value));
    case 'contains':
      return String(fact).includes(String(value));
    default:
      return new RegExp(String(value), 'u').test(String(fact));
  }
}

function noteOf({ rule: { id, message, params, at, outcome }, facts }: SupportRule): RuleNote {
  return { rule: id, message, params, at: at.join('.'), facts, ...(outcome && { outcome }), docs: `${docsBase}${id}.md` };
}
