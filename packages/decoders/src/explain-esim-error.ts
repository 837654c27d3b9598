import { parseErrorCodes, splitDetailedCode } from './detailed-code.ts';
import type { AmapiErrorCodes, DetailedCode, DetailedCodeProblem } from './detailed-code.ts';
import { describeEsimError, describeEsimOperation, findEsimError, findEsimOperation, smdxOperation } from './esim-code.ts';
import { describeDisagreement } from './esim-disagreement.ts';
import type { EsimDisagreement } from './esim-disagreement.ts';
import type { EsimExplanation } from './esim-explanation.ts';
import { explainCodes } from './explain-codes.ts';
import { refusal, success } from './runtime/result.ts';
import type { Result } from './runtime/result.ts';
import { encodeSmdxCode } from './smdx-code.ts';
import type { SmdxEncodeProblem, SmdxPair } from './smdx-code.ts';

/** AMAPI's `InternalErrorDetails` as clients give it: every member may be missing or null. */
export interface EsimErrorDetailsInput extends AmapiErrorCodes {
  readonly operationCodeDetail?: string | null | undefined;
  readonly errorCodeDetail?: string | null | undefined;
}

/** What can be explained: AMAPI's details, Android's detailed code, or dotted codes. */
export type EsimErrorInput = EsimErrorDetailsInput | SmdxPair | number | null | undefined;

/**
 * Explains a failed eSIM command: what happened, at which step, who must act, whether a retry can help, whether the activation code may be
 * used up, what to send the carrier. The number leads when it says something; else the enum. Missing details give level `none`.
 * Refuses codes that cannot be: what {@link parseErrorCodes}, {@link splitDetailedCode} and {@link encodeSmdxCode} refuse.
 */
export function explainEsimError(details: EsimErrorInput): Result<EsimExplanation, DetailedCodeProblem | SmdxEncodeProblem> {
  if (typeof details === 'number') {
    const split = splitDetailedCode(details);
    return split.ok ? success(explain(split.value, [])) : split;
  }
  if (isSmdxPair(details)) {
    const packed = encodeSmdxCode(details.subject, details.reason);
    return packed.ok ? success(explain({ operation: smdxOperation, error: packed.value }, [])) : packed;
  }
  return explainDetails(details);
}

function explainDetails(details: EsimErrorDetailsInput | null | undefined): Result<EsimExplanation, DetailedCodeProblem> {
  const raw = parseErrorCodes(details);
  if (!raw.ok) return refusal(raw.problem);
  const operationByName = findEsimOperation(details?.operationCodeDetail ?? '');
  const errorByName = findEsimError(details?.errorCodeDetail ?? '');
  // A zero that was left out or says nothing: then the enum is all there is.
  const operation = raw.value.operation === 0 ? (operationByName ?? 0) : raw.value.operation;
  const error = raw.value.error === 0 && operation !== smdxOperation ? (errorByName ?? 0) : raw.value.error;
  const disagreements = [
    ...describeDisagreement('operationCode', details?.operationCode, raw.value.operation, operationByName),
    ...describeDisagreement('errorCode', details?.errorCode, raw.value.error, errorByName),
  ];
  return success(explain({ operation, error }, disagreements));
}

function explain(codes: DetailedCode, disagreements: readonly EsimDisagreement[]): EsimExplanation {
  const operation = describeEsimOperation(codes.operation);
  const error = describeEsimError(codes.operation, codes.error);
  return { ...explainCodes(operation, error), operation, error, disagreements };
}

function isSmdxPair(details: EsimErrorInput): details is SmdxPair {
  return typeof details === 'object' && details !== null && ('subject' in details || 'reason' in details);
}
