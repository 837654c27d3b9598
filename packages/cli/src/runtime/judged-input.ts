import type { InputKind } from '@amapi-spec/decoders/kind';
import type { Issue, Severity } from '@amapi-spec/validators';

/** Levels by rule id. */
export type Levels = Readonly<Record<string, Severity>>;

/** What every validator answers, whatever it judges. */
export interface Verdict {
  /** Errors; absent when there is none. */
  readonly issues?: readonly Issue[] | undefined;
  readonly warnings: readonly Issue[];
  /** Findings beyond those that are kept. */
  readonly omitted?: number;
}

/** Something that a user can have judged. */
export interface JudgedInput {
  /** What it is called in a sentence: `a command`. */
  readonly noun: string;
  /** What the decoders call it; absent for what they do not tell from other things. */
  readonly recognizedAs?: InputKind;
  /** Its validator refuses members that it does not know. */
  readonly closed: boolean;
  /** Its members, by their JSON names. */
  readonly members: ReadonlySet<string>;
  readonly judge: (value: unknown, rules: Levels) => Verdict;
}
