import type { Device } from '@amapi-spec/types';
import { docsBase } from '../gen/internal/docs-base.ts';
import { emptyList } from './empty.ts';
import { levelOf } from './level-of.ts';
import type { IssueParams, Options, Outcome, RuleFacts, RuleId } from './types.ts';

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

/** What is said of one command type while rules are judged: a list is made when something comes into it. */
type Found = { [list in 'refusedBy' | 'undecided' | 'limits' | 'warnings']: readonly RuleNote[] };

/** Collects what the rules for a device say of each command type. */
export class Support {
  private readonly types: readonly string[];
  private readonly levels: Options<string>['rules'];
  private readonly found = new Map<string, Found>();

  constructor(types: readonly string[], levels: Options<string>['rules']) {
    this.types = types;
    this.levels = levels;
  }

  /** Says that no command of these types keeps a rule on this device; of every type unless they are named. */
  refuse(rule: RuleFacts, facts: readonly string[], types?: readonly string[]): void {
    const level = levelOf(rule, this.levels);
    if (level !== 'off') this.add(level === 'error' ? 'refusedBy' : 'warnings', rule, facts, types);
  }

  /** Says that some command of these types breaks a rule on this device. */
  limit(rule: RuleFacts, facts: readonly string[], types?: readonly string[]): void {
    if (levelOf(rule, this.levels) === 'error') this.add('limits', rule, facts, types);
  }

  /** Says that missing facts leave a rule open. */
  leaveOpen(rule: RuleFacts, facts: readonly string[], types?: readonly string[]): void {
    if (levelOf(rule, this.levels) === 'error') this.add('undecided', rule, facts, types);
  }

  /** Hands over what was found, every type in its order. */
  result(): Readonly<Record<string, CommandSupport>> {
    const result: Record<string, CommandSupport> = {};
    for (const type of this.types) {
      const { refusedBy, undecided, limits, warnings } = this.found.get(type) ?? none;
      const supported = refusedBy.length > 0 ? 'no' : undecided.length > 0 ? 'unknown' : 'yes';
      result[type] = { supported, refusedBy, undecided, limits, warnings };
    }
    return result;
  }

  private add(list: keyof Found, rule: RuleFacts, facts: readonly string[], types: readonly string[] = this.types): void {
    const note = noteOf(rule, facts);
    for (const type of types) {
      const found = this.found.get(type);
      if (found === undefined) this.found.set(type, { ...none, [list]: [note] });
      else found[list] = [...found[list], note];
    }
  }
}

const none: Found = { refusedBy: emptyList, undecided: emptyList, limits: emptyList, warnings: emptyList };

/** Judges every rule for a device, on the facts that the device states: a malformed one, or one that cannot be read, states none. */
export function judgeSupport(
  device: unknown,
  isValid: (value: unknown) => boolean,
  types: readonly string[],
  judge: (device: Device, support: Support) => void,
  options: Pick<Options<string>, 'rules'> | undefined,
): Readonly<Record<string, CommandSupport>> {
  const levels = readLevels(options);
  try {
    if (isValid(device)) {
      const support = new Support(types, levels);
      judge(device as Device, support);
      return support.result();
    }
  } catch {
    // A getter or a Proxy threw: what was not read is not known.
  }
  const support = new Support(types, levels);
  judge({}, support);
  return support.result();
}

/** Copies the levels; none when they cannot be read. */
function readLevels(options: Pick<Options<string>, 'rules'> | undefined): Options<string>['rules'] {
  try {
    return options?.rules === undefined ? undefined : { ...options.rules };
  } catch {
    return undefined;
  }
}

function noteOf({ id, message, params, at, outcome }: RuleFacts, facts: readonly string[]): RuleNote {
  return { rule: id, message, params, at: at.join('.'), facts, ...(outcome && { outcome }), docs: `${docsBase}${id}.md` };
}
