import { readMember } from './runtime/loose.ts';
import { refusal, success } from './runtime/result.ts';
import type { Issue, Result } from './runtime/result.ts';

/** The two halves of Android's detailed code, as AMAPI reports them in `InternalErrorDetails`. */
export interface DetailedCode {
  /** 0 to 255. */
  readonly operation: number;
  /** 24 bits, 0 to 16777215. With operation 10 a packed subject and reason. */
  readonly error: number;
}

/** Why a pair or a detailed code was refused. */
export interface DetailedCodeIssue extends Issue<'not_32_bits' | 'not_decimal' | 'negative' | 'operation_over_255' | 'error_over_24_bits'> {
  /** The half that is meant; absent when it is the detailed code itself. */
  readonly field?: 'operationCode' | 'errorCode';
}

/** An int64 as clients give it: a decimal string in JSON, a number or a bigint in some languages; absent means 0, as in Protobuf. */
export type Int64Like = string | number | bigint | null | undefined;

/** The pair of codes in AMAPI's `InternalErrorDetails`. */
export interface AmapiErrorCodes {
  readonly operationCode?: Int64Like;
  readonly errorCode?: Int64Like;
}

/** The greatest number that 24 bits hold. */
export const largestError = 0xffffff;

/**
 * Splits Android's detailed code: the top byte is the operation, the other 24 bits the error.
 * Takes any 32 bits, signed as Java has them or not; anything else is `not_32_bits`.
 * Source: EuiccManager, EXTRA_EMBEDDED_SUBSCRIPTION_DETAILED_CODE.
 */
export function splitDetailedCode(code: number): Result<DetailedCode, DetailedCodeIssue> {
  if (!Number.isInteger(code) || code < -0x80000000 || code > 0xffffffff) {
    return refusal({ code: 'not_32_bits', message: 'a detailed code must be an integer of 32 bits' });
  }
  return success({ operation: code >>> 24, error: code & largestError });
}

/**
 * Joins an operation and an error to Android's detailed code, 0 to 4294967295 (Java shows operations over 127 as negative).
 * Refuses what {@link parseErrorCodes} refuses.
 */
export function joinDetailedCode(operation: number, error: number): Result<number, DetailedCodeIssue> {
  const codes = parseErrorCodes({ operationCode: operation, errorCode: error });
  return codes.issues === undefined ? success(codes.value.operation * 0x1000000 + codes.value.error) : codes;
}

/**
 * Reads AMAPI's pair of decimal strings. A missing half is 0. Refuses what is not decimal, negative numbers, an operation over 255
 * and an error over 24 bits. Source: InternalErrorDetails, operationCode and errorCode.
 */
export function parseErrorCodes(codes: AmapiErrorCodes | null | undefined): Result<DetailedCode, DetailedCodeIssue> {
  const operation = parseCode(readMember(codes, 'operationCode'), 'operationCode');
  if (operation.issues !== undefined) return operation;
  const error = parseCode(readMember(codes, 'errorCode'), 'errorCode');
  if (error.issues !== undefined) return error;
  return success({ operation: operation.value, error: error.value });
}

/** Formats the two halves as AMAPI does: two decimal strings. What is no integer becomes 0, which says nothing. */
export function formatErrorCodes(codes: DetailedCode): { operationCode: string; errorCode: string } {
  const text = (half: keyof DetailedCode): string => {
    const number = readMember(codes, half);
    return Number.isInteger(number) ? String(number) : '0';
  };
  return { operationCode: text('operation'), errorCode: text('error') };
}

const limits = {
  operationCode: { most: 255, code: 'operation_over_255', words: 'be at most 255' },
  errorCode: { most: largestError, code: 'error_over_24_bits', words: 'fit into 24 bits' },
} as const;

function parseCode(value: unknown, field: keyof typeof limits): Result<number, DetailedCodeIssue> {
  if (value === undefined || value === null) return success(0);
  const number = decimalNumber(value);
  if (number === undefined) return refusal({ code: 'not_decimal', field, message: `${field} must be a decimal integer` });
  const { most, code, words } = limits[field];
  if (number < 0) return refusal({ code: 'negative', field, message: `${field} must not be negative` });
  if (number > most) return refusal({ code, field, message: `${field} must ${words}` });
  return success(number === 0 ? 0 : number);
}

/** Long numbers lose digits here, but stay over every limit. */
function decimalNumber(value: unknown): number | undefined {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'number') return Number.isInteger(value) ? value : undefined;
  return typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : undefined;
}
