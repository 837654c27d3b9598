import type { CheckCall, CheckName, Place } from '@amapi-spec/model';
import type { ReadContext } from '../place.ts';
import type { RuleWriter } from '../rule-writer.ts';

/** Collects what a named check needs of a value. */
export interface Keeper {
  /** Whether a member of the subject is there. */
  readonly presence: (member: Place) => void;
  /** What stands at a place; with `absence`, whether nothing does, too. */
  readonly value: (place: Place, absence: boolean) => void;
  /** The `@type` of an opaque object. */
  readonly typeUrl: (place: Place) => void;
  /** The type of the command. */
  readonly inferredType: () => void;
}

/** How the validators carry one check. */
export interface CheckPrinter<Name extends CheckName> {
  /** Says what must be kept of a value for it. */
  readonly keep: (check: CheckCall<Name>, keeper: Keeper) => void;
  /** Prints it for one of the three functions; empty when it is judged where its members are visited. */
  readonly print: (check: CheckCall<Name>, writer: RuleWriter, context: ReadContext) => string;
}
