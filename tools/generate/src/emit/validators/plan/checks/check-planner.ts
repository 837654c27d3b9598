import type { CheckCall, CheckName, Place } from '@amapi-spec/model';
import type { PlanContext } from '../context.ts';
import type { Finding } from '../types.ts';

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

/** What a finding is for: to know whether a rule is broken, for one issue, or for an issue at each that breaks it. */
export type Purpose = 'fact' | 'one' | 'each';

/** How the validators carry one check. */
export interface CheckPlanner<Name extends CheckName> {
  /** Says what must be kept of a value for it. */
  readonly keep: (check: CheckCall<Name>, keeper: Keeper) => void;
  /** Plans how it is found to be broken; undefined when it is judged where its members are visited. */
  readonly plan: (check: CheckCall<Name>, purpose: Purpose, context: PlanContext) => Finding | undefined;
}
