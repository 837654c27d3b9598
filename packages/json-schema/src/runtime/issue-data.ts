import type { RuleId } from '@amapi-spec/types';
import type { ShapeName } from '../gen/names.ts';

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
  readonly outcome?: Outcome;
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

/** What the members of a shape are, as far as paths lead into them. */
export interface ShapeFacts {
  /** What messages call it. */
  readonly owner: string;
  readonly members: Readonly<Record<string, Member>>;
  /** Members that must be there, with the rule that says so; null where none does. */
  readonly required: Readonly<Record<string, RuleId | null>>;
}

/** A value without members, a shape, a list or a map, or an object whose `@type` says which shape it is. */
export type Member =
  | 'value'
  | { readonly shape: ShapeName }
  | { readonly items: Member }
  | { readonly values: Member }
  | { readonly byTypeUrl: Readonly<Record<string, ShapeName>> };
