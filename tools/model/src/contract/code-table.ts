import type { Citation } from './described.ts';

/** A table of codes; its kind says what its rows hold. */
export type CodeTable =
  | Table<'outcome', OutcomeEntry>
  | Table<'constant', ConstantEntry>
  | Table<'smdx_subject', SmdxEntry>
  | Table<'smdx_reason', SmdxEntry>
  | Table<'smdx_pair', SmdxPairEntry>;

/** A table of one kind. */
export type TableOf<Kind extends CodeTable['kind']> = Extract<CodeTable, { readonly kind: Kind }>;

/** A row of a table of any kind. */
export type CodeEntry = CodeTable['entries'][number];

interface Table<Kind extends string, Entry> {
  /** File name without ending. */
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly description: string;
  readonly source: readonly Citation[];
  /** The enum whose every value has a row. */
  readonly enum?: string;
  readonly entries: readonly Entry[];
}

/** What every row says. */
interface Entry {
  /** The name in the source. */
  readonly name: string;
  readonly brief: string;
  readonly note?: string;
  readonly source: readonly Citation[];
}

/** What to do about it, as far as a source says so. */
export interface Advice {
  readonly nextStep?: string;
  /** Other remedies than `nextStep`. */
  readonly otherSteps?: readonly string[];
  /** Who has to act. */
  readonly actor?: readonly ('admin' | 'user' | 'carrier' | 'device_maker')[];
  /** Whether sending it again can help. */
  readonly retry?: 'never' | 'later' | 'after_action';
  /** What can be behind it, when there is more than one thing. */
  readonly causes?: readonly string[];
}

/** What a status, an error code or a state means for the one who sent the command. */
export interface OutcomeEntry extends Entry, Advice {
  /** The value of the enum, or the number of the code. */
  readonly value: string | number;
  /** The state of the command when this is reported. `none`: it says nothing, look further. */
  readonly outcome: 'none' | 'pending' | 'running' | 'succeeded' | 'partly_succeeded' | 'failed' | 'cancelled' | 'expired' | 'unknown';
  /** Whom a running command waits for. */
  readonly waitsFor?: 'device' | 'user';
  /** The command changed nothing. `none`: what was wished was so before; `unchanged`: only in part, or perhaps. */
  readonly effect?: 'none' | 'unchanged';
  /** What is said otherwise of single commands, by their types. */
  readonly for?: Readonly<Record<string, { readonly brief?: string; readonly nextStep?: string }>>;
}

/** A number with a name. */
export interface ConstantEntry extends Entry, Advice {
  readonly value: number;
  /** The step in the course of events at which it occurs, to complete "failed ...". */
  readonly step?: string;
}

/** A subject or a reason of an eSIM server. */
export interface SmdxEntry extends Entry {
  /** Dotted: 3.10 is not 3.1. */
  readonly value: string;
  /** The older family of specifications that the code belongs to. */
  readonly family?: string;
}

/** A subject with a reason. */
export interface SmdxPairEntry extends Entry, Advice {
  /** Subject, slash, reason. */
  readonly value: string;
  readonly subject: string;
  readonly reason: string;
  /** Whether the activation code may be spent. */
  readonly codeUsedUp?: 'yes' | 'no' | 'possible';
  /** Where it is usual. */
  readonly function?: string;
  /** No source names the function; it follows from the subject. */
  readonly functionInferred?: true;
  /** The older family of specifications that the code belongs to. */
  readonly family?: string;
}
