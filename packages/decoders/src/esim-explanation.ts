import type { EsimError, EsimOperation } from './esim-code.ts';
import type { EsimDisagreement } from './esim-disagreement.ts';
import type { Advice, Citation } from './runtime/rows.ts';

/** How precisely an error is explained: by its pair of subject and reason, by names, by numbers alone, or not at all (nothing was said). */
export type ExplanationLevel = 'pair' | 'names' | 'raw' | 'none';

/** A failed eSIM command in plain words. What no source says is absent. */
export interface EsimExplanation extends Advice {
  readonly level: ExplanationLevel;
  /** What happened, one or more sentences. */
  readonly summary: string;
  /** What else the sources say. */
  readonly note?: string;
  /** At which step: "downloading the profile". */
  readonly step?: string;
  /** The server's function that usually answers so, such as `ES9+.AuthenticateClient`. */
  readonly function?: string;
  /** No source names the function: it is inferred from the subject. */
  readonly functionInferred?: true;
  /** The activation code may be used up. */
  readonly codeMayBeUsedUp?: true;
  readonly operation: EsimOperation;
  readonly error: EsimError;
  /** Names of the subject and the reason, with operation 10. */
  readonly subject?: { readonly code: string; readonly name?: string };
  readonly reason?: { readonly code: string; readonly name?: string };
  /** One line with the codes, to send to the carrier; absent when nothing was said. */
  readonly forCarrier?: string;
  /** Where an enum and its number say different things. */
  readonly disagreements: readonly EsimDisagreement[];
  readonly sources: readonly Citation[];
}

/** What explains a pair of codes, without the codes themselves. */
export type CodesExplanation = Omit<EsimExplanation, 'operation' | 'error' | 'disagreements'>;
