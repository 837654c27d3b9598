import { docsOf } from './docs-of.ts';
import { levelOf } from './level-of.ts';
import { type DeviceFunctions, type DeviceVerdict, namesOf, type OnRules, type RulesAndFacts } from './on-rules.ts';
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
  /** Device facts that the rule reads, dotted, in the order of the device's members: `apiLevel`. */
  readonly facts: readonly string[];
  readonly outcome?: Outcome;
  /** Address of the page that explains the rule. */
  readonly docs: string;
}

/** Collects what the rules for a device say of one command type. */
class Support implements OnRules {
  // Lists are made when something comes into them.
  private refusedBy: RuleNote[] | undefined = undefined;
  private undecided: RuleNote[] | undefined = undefined;
  private limits: RuleNote[] | undefined = undefined;
  private warnings: RuleNote[] | undefined = undefined;
  private readonly tables: RulesAndFacts;
  private readonly levels: Options<string>['rules'];

  constructor(tables: RulesAndFacts, levels: Options<string>['rules']) {
    this.tables = tables;
    this.levels = levels;
  }

  /** What the device states is well-formed. */
  applies(): boolean {
    return true;
  }

  /** Some command breaks the rule: it need not be asked of one. */
  asksCommand(rule: number, reads: number, missing: number): boolean {
    if ((reads & missing) === 0 && this.levelOf(rule) === 'error') this.limits = added(this.limits, this.noteOf(rule, reads));
    return false;
  }

  /** Every command breaks the rule, or may. */
  isBroken(rule: number, reads: number, missing: number): boolean {
    const level = this.levelOf(rule);
    if (level === 'off') return false;
    const note = this.noteOf(rule, reads);
    if ((reads & missing) !== 0) {
      if (level === 'error') this.undecided = added(this.undecided, note);
    } else if (level === 'error') this.refusedBy = added(this.refusedBy, note);
    else this.warnings = added(this.warnings, note);
    return false;
  }

  /** Hands over what was found. */
  result(): CommandSupport {
    none ??= Object.freeze([]);
    const { refusedBy = none, undecided = none, limits = none, warnings = none } = this;
    const supported = refusedBy.length > 0 ? 'no' : undecided.length > 0 ? 'unknown' : 'yes';
    return { supported, refusedBy, undecided, limits, warnings };
  }

  private levelOf(rule: number): Severity {
    return levelOf(this.tables.rules[rule]!, this.levels);
  }

  private noteOf(rule: number, reads: number): RuleNote {
    return (notes[rule] ??= describe(this.tables.rules[rule]!, namesOf(reads, this.tables)));
  }
}

/** For all lists that nothing comes into, and so frozen. Made with the first result: nothing runs at import time. */
let none: readonly never[] | undefined;

/** What is said of a rule, by its number: made once, and so frozen. */
const notes: RuleNote[] = [];

function describe({ id, message, params, at, outcome }: RuleFacts, facts: readonly string[]): RuleNote {
  const note = { rule: id, message, params: Object.freeze(params), at: at.join('.'), facts, ...(outcome && { outcome }), docs: docsOf(id) };
  return Object.freeze(note);
}

/** Each element of what the device lists may break a rule. */
function added(list: RuleNote[] | undefined, note: RuleNote): RuleNote[] {
  if (list === undefined) return [note];
  if (!list.includes(note)) list.push(note);
  return list;
}

/** Judges every command type for a device, on the facts that the device states: a malformed one, or one that cannot be read, states none. */
export function judgeSupport<Facts extends DeviceVerdict>(
  device: unknown,
  types: readonly string[],
  functions: DeviceFunctions<Facts>,
  options: Pick<Options<string>, 'rules'> | undefined,
): Readonly<Record<string, CommandSupport>> {
  const levels = readLevels(options);
  const judge = (facts: Facts): Readonly<Record<string, CommandSupport>> => {
    const result: Record<string, CommandSupport> = {};
    for (const type of types) {
      const support = new Support(functions, levels);
      functions.findBroken(type, {}, facts, support);
      result[type] = support.result();
    }
    return result;
  };
  try {
    const facts = functions.readDevice(device);
    if (facts.isValid) return judge(facts);
  } catch {
    // A getter or a Proxy threw: what was not read is not known.
  }
  return judge(functions.readDevice({}));
}

/** Copies the levels; none when they cannot be read. */
function readLevels(options: Pick<Options<string>, 'rules'> | undefined): Options<string>['rules'] {
  try {
    return options?.rules === undefined ? undefined : { ...options.rules };
  } catch {
    return undefined;
  }
}
