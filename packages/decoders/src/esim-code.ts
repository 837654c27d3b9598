import { es10LoadResults } from './gen/es10-load-results.ts';
import { es10Operations } from './gen/es10-operations.ts';
import { esimErrorCodes } from './gen/esim-error-codes.ts';
import { esimOperationCodes } from './gen/esim-operation-codes.ts';
import { esimVendorErrorCodes } from './gen/esim-vendor-error-codes.ts';
import { esimVendorOperationCodes } from './gen/esim-vendor-operation-codes.ts';
import { lookup } from './runtime/lookup.ts';
import { decodeSmdxCode } from './smdx-code.ts';
import type { SmdxPair } from './smdx-code.ts';

/** Names of EuiccManager and of AMAPI's `operationCodeDetail`. */
export type EsimOperationName = (typeof esimOperationCodes)[keyof typeof esimOperationCodes];

/** Names of EuiccManager and of AMAPI's `errorCodeDetail`. */
export type EsimErrorName = (typeof esimErrorCodes)[keyof typeof esimErrorCodes];

/**
 * How well a number is known: `known`, a constant of Android; `reserved`, 0, which Android uses for "not said"; `vendor`, no constant,
 * but seen from a vendor's software; `packed`, a subject and a reason; `unknown`, no source says anything.
 */
export type CodeKind = 'known' | 'reserved' | 'vendor' | 'packed' | 'unknown';

/** The operation half, classified. */
export interface EsimOperation {
  readonly code: number;
  readonly kind: Exclude<CodeKind, 'packed'>;
  /** Only when known. */
  readonly name?: EsimOperationName;
}

/** The error half, classified; what it means depends on the operation. */
export interface EsimError {
  readonly code: number;
  readonly kind: CodeKind;
  /** Only when known. */
  readonly name?: EsimErrorName;
  /** Operation 10: the subject and reason packed into it. */
  readonly smdx?: SmdxPair;
  /** Operation 11: vendors put the raw status there. */
  readonly httpStatus?: number;
  /** Operation 7: vendors put the card's operation and result there. */
  readonly card?: CardResult;
}

/** What the eUICC card answered, as some vendors pack it: `(operation << 16) | result`. */
export interface CardResult {
  readonly operation: number;
  readonly operationName?: string;
  readonly result: number;
  /** Only for results of loading a profile package. */
  readonly resultName?: string;
}

/** The operation whose error bits are a subject and a reason. */
export const smdxOperation = 10;
/** The card's operation whose results have names. */
export const loadPackage = 5;
const gsmaOperation = 7;
const httpOperation = 11;

/** Classifies an operation code; any number is legal. */
export function describeEsimOperation(code: number): EsimOperation {
  const name = lookup<EsimOperationName>(esimOperationCodes, code);
  if (name !== undefined) return { code, kind: 'known', name };
  if (code === 0) return { code, kind: 'reserved' };
  return { code, kind: lookup<string>(esimVendorOperationCodes, code) === undefined ? 'unknown' : 'vendor' };
}

/** Classifies the error bits that came with an operation; any number is legal. */
export function describeEsimError(operation: number, code: number): EsimError {
  if (typeof code !== 'number') return { code, kind: 'unknown' };
  if (operation === smdxOperation && code !== 0) {
    const decoded = decodeSmdxCode(code);
    return decoded.issues === undefined ? { code, kind: 'packed', smdx: decoded.value } : { code, kind: 'unknown' };
  }
  const name = lookup<EsimErrorName>(esimErrorCodes, code);
  if (name !== undefined) return { code, kind: 'known', name };
  if (code === 0) return { code, kind: 'reserved' };
  if (operation === httpOperation && code >= 100 && code <= 999) return { code, kind: 'vendor', httpStatus: code };
  const card = operation === gsmaOperation ? readCardResult(code) : undefined;
  if (card !== undefined) return { code, kind: 'vendor', card };
  return { code, kind: lookup<string>(esimVendorErrorCodes, code) === undefined ? 'unknown' : 'vendor' };
}

/** Finds the number of an operation by its name in either vocabulary; undefined for other names and for AMAPI's unspecified value. */
export function findEsimOperation(name: string): number | undefined {
  return findByName(esimOperationCodes, name);
}

/** Finds the number of an error by its name in either vocabulary; undefined for other names and for AMAPI's unspecified value. */
export function findEsimError(name: string): number | undefined {
  return findByName(esimErrorCodes, name);
}

function readCardResult(code: number): CardResult | undefined {
  const operation = code >>> 16;
  const operationName = lookup<string>(es10Operations, operation);
  if (operation === 0 || operationName === undefined) return undefined;
  const result = code & 0xffff;
  const resultName = operation === loadPackage ? lookup<string>(es10LoadResults, result) : undefined;
  return { operation, operationName, result, ...(resultName === undefined ? {} : { resultName }) };
}

function findByName(names: Readonly<Record<number, string>>, wanted: string): number | undefined {
  const found = Object.entries(names).find(([, name]) => name === wanted);
  return found === undefined ? undefined : Number(found[0]);
}
