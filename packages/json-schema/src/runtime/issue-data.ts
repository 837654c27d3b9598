import type { RuleId } from '@amapi-spec/types';
import type { CommandFacts, OtherNames } from '@amapi-spec/tools-shared/runtime/object-facts.ts';
import type { EnumName, ShapeName } from '../gen/names.ts';

export type { WordSlots, Texts } from '@amapi-spec/tools-shared/runtime/say-issue.ts';

/** What is known of a rule, for issues about it. */
export interface RuleFacts {
  /** The shape that it judges. */
  readonly subject: ShapeName;
  readonly severity: 'error' | 'warning' | 'off';
  readonly message: string;
  /** The member at fault, from the rule's subject; `*` stands for an element or a key. */
  readonly at: readonly string[];
  /** What the rule reads, from its subject, `*` for elements: it is skipped where one of these is malformed. */
  readonly reads: readonly (readonly string[])[];
  readonly params: Readonly<Record<string, string | number>>;
  /** What its findings tell beside that. */
  readonly tells?: readonly FindingSlot[];
  readonly outcome?: Outcome;
}

/** A param that the value gives: the member at fault, a type of command, the params member, or what a text would be in the right form, as JSON. */
export type FindingSlot = 'field' | 'type' | 'params' | 'becomes';

/** How a command says its type: by its own member, unless that says nothing, or by the only params member that is there. */
export interface CommandTypes {
  readonly type: string;
  readonly unspecified: string;
  /** The types by the params members. */
  readonly owners: Readonly<Record<string, string>>;
}

/** What a device or the server answers when a rule is broken, where a source says so. */
export interface Outcome {
  /** A `CommandErrorCode` or a status value. */
  readonly errorCode: string;
  /** Whether a source states it, one states it and another differs, it follows from one, or somebody has seen it. */
  readonly basis: 'documented' | 'disputed' | 'inferred' | 'observed';
}

/** Every rule by its id. */
export type RuleTable = Readonly<Record<RuleId, RuleFacts>>;

/** What the members of a shape are, as far as paths lead into them and something is said of mistakes in them. */
export interface ShapeFacts {
  /** What messages call it. */
  readonly owner: string;
  readonly members: Readonly<Record<string, Member>>;
  /** Members that must be there, with the rule that says so; null where none does. */
  readonly required: Readonly<Record<string, RuleId | null>>;
  /** Of what is sent; absent for what comes back. */
  readonly request?: RequestFacts;
}

/** What is known of an object of a request. */
export interface RequestFacts {
  /** Members that only the server sets. */
  readonly serverSet?: readonly string[];
  /** Members that are such objects too. */
  readonly inner: readonly string[];
  readonly others?: OtherNames;
  /** A value of it, as JSON. */
  readonly example?: string;
  /** Which members go with which command, by the name of the enum of these. */
  readonly commands?: Omit<CommandFacts, 'types'> & { readonly types: EnumName };
}

/** The values of an enum that say something, and what other products call them. */
export interface EnumFacts {
  readonly list: readonly string[];
  readonly others?: OtherNames;
}

/** A scalar, a shape, a list or a map, or an object whose `@type` says which shape it is; `example` is one, as JSON. */
export type Member =
  | 'int32'
  | 'boolean'
  /** `any`: what it stands for is not told from a number. */
  | { readonly text: 'any' | 'seconds' | 'int64'; readonly example?: string }
  | { readonly word: EnumName }
  | { readonly shape: ShapeName }
  | { readonly items: Member; readonly example?: string }
  | { readonly values: Member }
  | { readonly byTypeUrl: Readonly<Record<string, ShapeName>> };
