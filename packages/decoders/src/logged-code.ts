import { largestError, parseErrorCodes, splitDetailedCode } from './detailed-code.ts';
import type { DetailedCodeIssue } from './detailed-code.ts';
import { describeEsimError, findEsimError, findEsimOperation, smdxOperation } from './esim-code.ts';
import { readLoggedWords } from './logged-words.ts';
import type { LoggedWords } from './logged-words.ts';
import { refusal, success } from './runtime/result.ts';
import type { Issue, Result } from './runtime/result.ts';
import { encodeSmdxCode } from './smdx-code.ts';
import type { SmdxEncodeIssue } from './smdx-code.ts';

/** How a logged code was read when it does not say itself what it is. */
export type LoggedCodeRemark = Issue<'packed_pair' | 'operation_alone' | 'error_alone' | 'whole_code'>;

/** Codes of a failed eSIM command, as `InternalErrorDetails` has them, or a dotted code on its own. */
export type LoggedCode =
  | {
      readonly kind: 'codes';
      /** 0 to 255; 0 when it was not said. */
      readonly operation: number;
      /** 24 bits; 0 when it was not said. */
      readonly error: number;
      /** What the text does not say itself. */
      readonly remark?: LoggedCodeRemark;
    }
  | { readonly kind: 'dotted'; readonly code: string };

/** Why a text is no code. */
export type LoggedCodeIssue = Issue<'empty' | 'too_long' | 'not_a_code' | 'contradiction'> | DetailedCodeIssue | SmdxEncodeIssue;

/**
 * Reads codes as logs print them: `0x0A826038`, `10 0x826038`, `8.2.6:3.8`, `8.2.6/3.8`, `8.2.6` alone, `10 8544312`, names of Android and AMAPI
 * in place of numbers or beside them, with or without words such as `operationCode=`. A number alone is the whole code when it has more than 24 bits;
 * else what it looks like, with a remark that says so. Refuses the rest; never throws.
 */
export function parseLoggedCode(text: string): Result<LoggedCode, LoggedCodeIssue> {
  const words = readLoggedWords(text);
  return words.issues === undefined ? join(words.value) : words;
}

function join({ dotted, numbers, names, order }: LoggedWords): Result<LoggedCode, LoggedCodeIssue> {
  // A code of one section looks like a number: `8.1/5`.
  const [half = '', otherHalf = ''] = order;
  if (dotted.length === 1 && numbers.length === 1 && names.length === 0 && half !== `${smdxOperation}`) return packed(half, otherHalf);
  const [subject, reason, ...moreDotted] = dotted;
  if (subject !== undefined) {
    // `10 8.2.6/3.8`: the operation that such a pair belongs to.
    const operations = [...numbers, ...names.map(findEsimOperation)];
    if (moreDotted.length > 0 || operations.some((operation) => operation !== smdxOperation)) return notACode();
    if (reason === undefined) return success({ kind: 'dotted', code: subject });
    return packed(subject, reason);
  }
  const named = readNames(names);
  return named === undefined ? notACode() : joinNumbers(numbers, named);
}

function packed(subject: string, reason: string): Result<LoggedCode, LoggedCodeIssue> {
  const code = encodeSmdxCode(subject, reason);
  return code.issues === undefined ? codes(smdxOperation, code.value) : code;
}

interface Named {
  readonly operation?: number;
  readonly error?: number;
}

/** At most one name of each kind; undefined for other names. */
function readNames(names: readonly string[]): Named | undefined {
  const operations = names.map(findEsimOperation).filter((code) => code !== undefined);
  const errors = names.map(findEsimError).filter((code) => code !== undefined);
  const [operation, error] = [operations[0], errors[0]];
  if (operations.length + errors.length !== names.length || operations.length > 1 || errors.length > 1) return undefined;
  return { ...(operation === undefined ? {} : { operation }), ...(error === undefined ? {} : { error }) };
}

function joinNumbers(numbers: readonly number[], named: Named): Result<LoggedCode, LoggedCodeIssue> {
  // A number may come with the name that means it.
  const rest = numbers.filter((number) => number !== named.operation && number !== named.error);
  const [first, second] = rest;
  if (first === undefined) {
    const operation = named.operation ?? numbers[0] ?? 0;
    return codes(operation === named.error ? 0 : operation, named.error ?? 0);
  }
  if (rest.length > 2 || (named.error !== undefined && (named.operation !== undefined || second !== undefined))) return contradiction();
  if (named.error !== undefined) return pair(first, named.error);
  if (named.operation !== undefined) return second === undefined ? pair(named.operation, first) : contradiction();
  return second === undefined ? numberAlone(first) : pair(first, second);
}

function pair(operation: number, error: number): Result<LoggedCode, LoggedCodeIssue> {
  const whole = error > largestError || error < 0 ? splitDetailedCode(error) : undefined;
  if (whole !== undefined && whole.issues === undefined && whole.value.operation === operation) {
    return codes(operation, whole.value.error, {
      code: 'whole_code',
      message: 'the second number is the whole code, with the operation in its top byte',
    });
  }
  const parsed = parseErrorCodes({ operationCode: operation, errorCode: error });
  return parsed.issues === undefined ? codes(operation, error) : parsed;
}

function numberAlone(number: number): Result<LoggedCode, LoggedCodeIssue> {
  if (number > largestError || number < 0) {
    const whole = splitDetailedCode(number);
    return whole.issues === undefined ? codes(whole.value.operation, whole.value.error) : whole;
  }
  if (number > 0 && number <= mostOperations) {
    return codes(number, 0, { code: 'operation_alone', message: 'a guess: the number of an operation, without an error' });
  }
  // A subject and a reason, of which neither is zero; but a number that Android names is that.
  if (describeEsimError(0, number).kind !== 'known' && number >> 12 !== 0 && (number & 0xfff) !== 0) {
    return codes(smdxOperation, number, { code: 'packed_pair', message: 'a guess: the packed subject and reason of operation 10' });
  }
  return codes(0, number, ...(number === 0 ? [] : [{ code: 'error_alone', message: 'a guess: an error, without its operation' } as const]));
}

/** Android's operations end here. */
const mostOperations = 11;

function codes(operation: number, error: number, remark?: LoggedCodeRemark): Result<LoggedCode, never> {
  return success({ kind: 'codes', operation, error, ...(remark === undefined ? {} : { remark }) });
}

function notACode(): Result<never, LoggedCodeIssue> {
  return refusal({ code: 'not_a_code', message: 'must be numbers, dotted codes or names of eSIM operations and errors' });
}

function contradiction(): Result<never, LoggedCodeIssue> {
  return refusal({ code: 'contradiction', message: 'must be one operation and one error; a number beside a name must be its own' });
}
