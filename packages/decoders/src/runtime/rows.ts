/** Where a statement comes from; `document` is an id that `describeSource` explains. */
export interface Citation {
  readonly document: string;
  readonly section: string;
  readonly note?: string;
}

/** Who has to do something: the admin who sends commands, the device's user, the carrier, the maker of the device or its eUICC. */
export type Actor = 'admin' | 'user' | 'carrier' | 'device_maker';

/** Whether the same command can succeed: after a while, once somebody acted, or never. Absent: no source says. */
export type Retry = 'later' | 'after_action' | 'never';

/** What to do about it. What no source says is absent. */
export interface Advice {
  /** Who must act, the likeliest first. */
  readonly actors?: readonly Actor[];
  /** What to do, the best first; more than one are alternatives. */
  readonly nextSteps?: readonly string[];
  /** What may be behind it, when there are several possibilities. */
  readonly causes?: readonly string[];
  readonly retry?: Retry;
}

/** What the tables say about a constant; its name is in a table of its own. */
export interface CodeRow extends Advice {
  /** One sentence. */
  readonly brief: string;
  readonly note?: string;
  /** Where in the course of things: "downloading the profile". */
  readonly step?: string;
  /** The activation code may be used up; absent: no source says so. */
  readonly codeMayBeUsedUp?: true;
  readonly sources: readonly Citation[];
}

/** What the tables say about a subject or reason code of an eSIM server. */
export interface SmdxRow {
  /** The specification's name. */
  readonly name: string;
  readonly brief: string;
  readonly sources: readonly Citation[];
}

/** What the tables say about a pair of subject and reason. */
export interface SmdxPairRow extends CodeRow {
  readonly name: string;
  /** The function that usually answers so: `ES9+.AuthenticateClient`. */
  readonly function: string;
  /** The function is inferred from the subject. */
  readonly functionInferred?: true;
  /** Set when the pair belongs to another family of specifications than consumer eSIM. */
  readonly family?: string;
}

/** What a value of a status or error enum means for the command. */
export interface OutcomeRow extends Advice {
  /** `none`: nothing said, look further. */
  readonly outcome: 'none' | 'pending' | 'running' | 'succeeded' | 'partly_succeeded' | 'failed' | 'cancelled' | 'expired' | 'unknown';
  /** The command changed nothing. `none`: what was wished was so already; `unchanged`: only in part, or perhaps. */
  readonly effect?: 'none' | 'unchanged';
  /** Whom a running command waits for. */
  readonly waitsFor?: 'user' | 'device';
  /** One sentence. */
  readonly brief: string;
  readonly sources: readonly Citation[];
  /** What is said otherwise of single commands, by their types. */
  readonly for?: Readonly<Record<string, Partial<Pick<OutcomeRow, 'brief' | 'nextSteps'>>>>;
}

/** What reading a result needs to know of a command. */
export interface CommandFacts {
  /** Member of Command that has its input. */
  readonly params?: string;
  /** Member of Command that has its result; absent: the command has none. */
  readonly status?: string;
  /** What each value of `status` in that member means; absent where the member is made otherwise. */
  readonly outcomes?: Readonly<Record<string | number, OutcomeRow>>;
}

/** A cited document. */
export interface SourceDocument {
  readonly title: string;
  readonly address: string;
  readonly revision?: string;
  /** The day it was read, ISO 8601. */
  readonly date: string;
}
