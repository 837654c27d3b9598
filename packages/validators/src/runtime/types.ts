import type { OtherNames } from '@amapi-spec/tools-shared/runtime/object-facts.ts';
import type { RuleId } from '@amapi-spec/types';
import type { ParamsById } from '../gen/internal/issue-params.ts';

export type { ObjectFacts } from '@amapi-spec/tools-shared/runtime/object-facts.ts';
export type { RuleId } from '@amapi-spec/types';

/** What an issue can be about: a rule (`add_esim.min_api_level`), or the form of the value (`schema.type`). */
export type IssueId = keyof ParamsById;

/** How a rule is reported; `off`: not at all, unless asked for. */
export type Severity = 'error' | 'warning' | 'off';

/** What a device or the server answers when a rule is broken, where a source says so. */
export interface Outcome {
  /** A `CommandErrorCode` or a status value. */
  readonly errorCode: string;
  /** Whether a source states it, one states it and another differs, it follows from one, or somebody has seen it. */
  readonly basis: 'documented' | 'disputed' | 'inferred' | 'observed';
}

/** What the message of any issue is made from, by the names of its slots; of kinds of values the names that catalogues have words for. */
export type IssueParams = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** One finding about one rule, or about form. */
export interface IssueOf<Id extends IssueId> {
  /** Id of the rule (`add_esim.min_api_level`), or of a structural finding (`schema.type`). */
  readonly rule: Id;
  readonly severity: 'error' | 'warning';
  /** Member names and list indexes from the value that was given; the last may be absent there. */
  readonly path: readonly (string | number)[];
  /** The path as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** What must hold, in lower case and without a full stop. */
  readonly message: string;
  /** What the message was made from: limits, known words, the nearest one. `formatIssue` makes another from it. */
  readonly params: ParamsById[Id];
  readonly outcome?: Outcome;
  /** Address of the page that explains the rule. */
  readonly docs: string;
  /** What a machine can do about it; only `suggestFixes` adds it, and it may hold values of the input. */
  readonly fix?: Fix;
}

/** A change to a value after which an issue is gone: `suggestFixes` has tried it. */
export interface Fix {
  /** A JSON Patch (RFC 6902) for the value that was judged. May hold values of the input, also secret ones. */
  readonly operations: readonly FixOperation[];
  /** Whether it may be made without asking: the command stays the one that was meant. */
  readonly safe: boolean;
}

/** The operations of RFC 6902 that fixes consist of; paths are JSON Pointers (RFC 6901). */
export type FixOperation =
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'move'; readonly from: string; readonly path: string };

/** One finding, as data. Nothing in it but a fix is a value of the input; key names stand in `path` and `pointer`, and in `message` and `params` only those that read as a member's name. */
export type Issue = { [Id in IssueId]: IssueOf<Id> }[IssueId];

/** An issue as libraries that take Standard Schema type it: at run time it is the whole `Issue`, where a schema of this package made it. */
export interface IssueLike {
  readonly message: string;
}

/** The value itself (the same reference), typed, and what there is to say about it all the same. */
export interface Success<X> {
  readonly value: X;
  readonly warnings: readonly Issue[];
  readonly issues?: undefined;
  /** How many warnings were found beyond `maxIssues`; absent when none. */
  readonly omitted?: number;
}

/** At least one error. */
export interface Failure {
  /** Errors only. */
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
  /** How many findings of either kind were made beyond `maxIssues`; absent when none. */
  readonly omitted?: number;
}

/** What validating gives: `issues` tells the two apart. */
export type Result<X> = Success<X> | Failure;

/** How to validate. `Id` is the union of the ids of the rules. */
export interface Options<Id extends string> {
  /** Levels by rule id, in place of each rule's own: `{ 'reset_password.min_length': 'off' }`. An id that does not exist changes nothing. */
  readonly rules?: { readonly [id in Id]?: Severity };
  /** How many issues, and how many warnings, are kept at most; the rest is counted in `omitted`. 100 unless given, 1 at the least. */
  readonly maxIssues?: number;
}

/** What generated code knows of a rule. */
export interface RuleFacts extends RuleCore {
  readonly message: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What generated code knows of a rule whose message is made of what is told of each value that breaks it. */
export interface TellingRule extends RuleCore {
  readonly message: (told: Readonly<Record<string, string>>) => string;
  readonly params: Readonly<Record<string, string | number>> | undefined;
}

/** What all rules have. */
export interface RuleCore {
  readonly id: RuleId;
  readonly severity: Severity;
  /** The member at fault, from the rule's subject; `*` stands for an element or a key. */
  readonly at: readonly string[];
  /** What the rule reads, dotted, where that is not just the member at fault: it is skipped where one of these is malformed. */
  readonly reads?: readonly string[];
  readonly outcome?: Outcome;
}

/** The values of an enum that say something, as a list and, once a message has shown them, as a text. */
export interface Words {
  readonly list: readonly string[];
  /** The value that says nothing. */
  readonly unspecified?: string;
  text?: string;
  /** The name of the enum, where other products have names for its values, and these. */
  readonly owner?: string;
  readonly others?: OtherNames;
}
