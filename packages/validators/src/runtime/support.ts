import { docsBase } from '../gen/internal/docs-base.ts';
import { isObject } from './is-object.ts';
import { levelOf } from './level-of.ts';
import type { IssueParams, Options, Outcome, RuleFacts, Severity } from './types.ts';

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
  readonly rule: string;
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

/** A condition on device facts: a comparison of a fact with a literal, or a combination of such. */
export type FactTree = boolean | readonly [string, ...(string | number | FactTree)[]];

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
type Facts = ReadonlyMap<string, string | number | boolean>;

/** Judges every rule for a device, on the facts that the device states. */
export function judgeSupport(
  device: unknown,
  passes: (value: unknown) => boolean,
  types: readonly string[],
  words: Readonly<Record<string, readonly string[]>>,
  rules: readonly SupportRule[],
  options: Pick<Options<string>, 'rules'> | undefined,
): Readonly<Record<string, CommandSupport>> {
  const levels = readLevels(options);
  const facts = readFacts(device, passes, words, new Set(rules.flatMap((rule) => rule.facts)));
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
  const known = read.every((fact) => facts.has(fact));
  if (level === 'warning') return known && refuses ? 'warnings' : undefined;
  if (!known) return holds(some, facts) === true ? undefined : 'undecided';
  if (refuses) return 'refusedBy';
  return holds(every, facts) === false ? 'limits' : undefined;
}

/** Reads the facts that are stated: not absent, unspecified, zero, empty, nor a word that this package does not know. */
function readFacts(
  device: unknown,
  passes: (value: unknown) => boolean,
  words: Readonly<Record<string, readonly string[]>>,
  names: ReadonlySet<string>,
): Facts {
  const facts = new Map<string, string | number | boolean>();
  try {
    if (!passes(device)) return facts;
    for (const name of names) {
      const value = name.split('.').reduce<unknown>((object, member) => (isObject(object) ? object[member] : undefined), device);
      const known = words[name];
      if (typeof value === 'boolean') facts.set(name, value);
      else if (
        typeof value === 'number' ? value !== 0 : typeof value === 'string' && (known === undefined ? value !== '' : known.includes(value))
      ) {
        facts.set(name, value as string | number);
      }
    }
  } catch {
    // A getter or a Proxy threw: what was not read is not known.
  }
  return facts;
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
  const fact = facts.get(head);
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
