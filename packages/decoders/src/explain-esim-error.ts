import { parseErrorCodes, splitDetailedCode } from './detailed-code.ts';
import type { AmapiErrorCodes, DetailedCode, DetailedCodeIssue } from './detailed-code.ts';
import { readEs9Refusal } from './es9-refusal.ts';
import type { Es9Refusal } from './es9-refusal.ts';
import { describeEsimError, describeEsimOperation, findEsimError, findEsimOperation, smdxOperation } from './esim-code.ts';
import { describeDisagreement } from './esim-disagreement.ts';
import type { EsimDisagreement } from './esim-disagreement.ts';
import type { EsimExplanation } from './esim-explanation.ts';
import { explainCodes } from './explain-codes.ts';
import { isPresent, memberOf, readMember } from './runtime/loose.ts';
import { refusal, success } from './runtime/result.ts';
import type { Result } from './runtime/result.ts';
import { encodeSmdxCode } from './smdx-code.ts';
import type { SmdxEncodeIssue, SmdxPair } from './smdx-code.ts';

/** AMAPI's `InternalErrorDetails` as clients give it: every member may be missing or null. */
export interface EsimErrorDetailsInput extends AmapiErrorCodes {
  readonly operationCodeDetail?: string | null | undefined;
  readonly errorCodeDetail?: string | null | undefined;
}

/** What can be explained: AMAPI's details, Android's detailed code, dotted codes, or an eSIM server's refusal. */
export type EsimErrorInput = EsimErrorDetailsInput | Es9Refusal | SmdxPair | number | null | undefined;

/**
 * Explains a failed eSIM command: what happened, at which step, who must act, whether a retry can help, whether the activation code may be
 * used up, what to send the carrier. The number leads when it says something; else the enum. Missing details give level `none`.
 * Refuses codes that cannot be: what {@link parseErrorCodes}, {@link splitDetailedCode} and {@link encodeSmdxCode} refuse.
 */
export function explainEsimError(details: EsimErrorInput): Result<EsimExplanation, DetailedCodeIssue | SmdxEncodeIssue> {
  if (typeof details === 'number') {
    const split = splitDetailedCode(details);
    return split.issues === undefined ? success(explain(split.value, [])) : split;
  }
  const pair = readPair(details);
  if (pair === undefined) return explainDetails(details);
  const packed = encodeSmdxCode(pair.subject, pair.reason);
  return packed.issues === undefined ? success(explain({ operation: smdxOperation, error: packed.value }, [])) : packed;
}

function explainDetails(details: unknown): Result<EsimExplanation, DetailedCodeIssue> {
  const member = (name: keyof EsimErrorDetailsInput): unknown => readMember(details, name);
  const raw = parseErrorCodes(details as AmapiErrorCodes);
  if (raw.issues !== undefined) return refusal(raw.issues[0]);
  const operationByName = findEsimOperation(member('operationCodeDetail') as string);
  const errorByName = findEsimError(member('errorCodeDetail') as string);
  // A zero that was left out or says nothing: then the enum is all there is.
  const operation = raw.value.operation === 0 ? (operationByName ?? 0) : raw.value.operation;
  const error = raw.value.error === 0 && operation !== smdxOperation ? (errorByName ?? 0) : raw.value.error;
  const disagreements = [
    ...describeDisagreement('operationCode', member('operationCode'), raw.value.operation, operationByName),
    ...describeDisagreement('errorCode', member('errorCode'), raw.value.error, errorByName),
  ];
  return success(explain({ operation, error }, disagreements));
}

function explain(codes: DetailedCode, disagreements: readonly EsimDisagreement[]): EsimExplanation {
  const operation = describeEsimOperation(codes.operation);
  const error = describeEsimError(codes.operation, codes.error);
  return { ...explainCodes(operation, error), operation, error, disagreements };
}

/** Dotted codes, or those of a refusal; undefined for anything else, and for what cannot be read. */
function readPair(details: EsimErrorInput): SmdxPair | undefined {
  try {
    const [subject, reason] = [memberOf(details, 'subject'), memberOf(details, 'reason')];
    // What is no string is refused when it is packed.
    return isPresent(subject) || isPresent(reason) ? ({ subject, reason } as SmdxPair) : readEs9Refusal(details);
  } catch {
    return undefined;
  }
}
