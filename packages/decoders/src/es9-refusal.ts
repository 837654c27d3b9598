import { asText, memberOf } from './runtime/loose.ts';
import type { SmdxPair } from './smdx-code.ts';

/** How an eSIM server refuses (SGP.22, ES9+): `{ header: { functionExecutionStatus: { status, statusCodeData } } }`. */
export interface Es9Refusal {
  readonly header: {
    readonly functionExecutionStatus: {
      readonly status?: string;
      readonly statusCodeData?: { readonly subjectCode?: string; readonly reasonCode?: string };
    };
  };
}

/** Takes the two codes out of a refusal; undefined for a value that is none, empty codes for one without them. */
export function readEs9Refusal(value: unknown): SmdxPair | undefined {
  const status = memberOf(memberOf(value, 'header'), 'functionExecutionStatus');
  if (typeof status !== 'object' || status === null) return undefined;
  const data = memberOf(status, 'statusCodeData');
  return { subject: asText(memberOf(data, 'subjectCode')) ?? '', reason: asText(memberOf(data, 'reasonCode')) ?? '' };
}
