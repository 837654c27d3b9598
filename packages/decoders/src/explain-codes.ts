import { adviceOf, distinctCitations } from './advice.ts';
import { loadPackage, smdxOperation } from './esim-code.ts';
import type { CardResult, EsimError, EsimOperation } from './esim-code.ts';
import type { CodesExplanation } from './esim-explanation.ts';
import { explainSmdxPair } from './explain-smdx-pair.ts';
import { es10LoadResultsRows } from './gen/es10-load-results.ts';
import { es10OperationsRows } from './gen/es10-operations.ts';
import { esimErrorCodesRows } from './gen/esim-error-codes.ts';
import { esimOperationCodesRows } from './gen/esim-operation-codes.ts';
import { esimVendorErrorCodesRows } from './gen/esim-vendor-error-codes.ts';
import { esimVendorOperationCodesRows } from './gen/esim-vendor-operation-codes.ts';
import { lookup } from './runtime/lookup.ts';
import type { CodeRow } from './runtime/rows.ts';

/** Explains classified codes by the tables; falls back to the numbers. */
export function explainCodes(operation: EsimOperation, error: EsimError): CodesExplanation {
  const operationRow = lookup(esimOperationCodesRows, operation.code);
  const step = operationRow?.step;
  if (error.smdx !== undefined) {
    const pair = explainSmdxPair(error.smdx);
    return { ...withStep(step), ...pair, forCarrier: `${pair.forCarrier} (operation ${operation.code}, error ${error.code})` };
  }
  if (operation.code === 0 && error.code === 0) return { level: 'none', summary: 'The device gave no details.', sources: [] };
  const parts = [
    operationRow ?? lookup(esimVendorOperationCodesRows, operation.code),
    lookup(esimErrorCodesRows, error.code) ?? lookup(esimVendorErrorCodesRows, error.code),
    ...(error.card === undefined ? [] : cardRows(error.card)),
  ].filter((row) => row !== undefined);
  const named = operation.kind === 'known' || error.kind === 'known';
  return {
    level: named ? 'names' : 'raw',
    summary: [...parts.map((row) => row.brief), ...remarks(operation, error)].join(' '),
    ...withStep(step),
    ...adviceOf(error.kind === 'known' ? lookup(esimErrorCodesRows, error.code) : undefined),
    forCarrier: `Operation ${label(operation)}, error ${label(error)}`,
    sources: distinctCitations(parts.flatMap((row) => row.sources)),
  };
}

function cardRows({ operation, result }: CardResult): (CodeRow | undefined)[] {
  const results = operation === loadPackage ? es10LoadResultsRows : {};
  return [lookup(es10OperationsRows, operation), lookup(results, result)];
}

/** What the tables do not say in a row: numbers without a meaning, and those that carry one themselves. */
function remarks(operation: EsimOperation, error: EsimError): string[] {
  const said: string[] = [];
  if (operation.kind === 'unknown') said.push(`No source explains operation ${operation.code}.`);
  if (operation.kind === 'reserved') said.push('The device named no operation.');
  if (error.httpStatus !== undefined) said.push(`Vendors put the HTTP status into the error bits, here ${error.code}.`);
  else if (error.card !== undefined) said.push(`The card's result was ${error.card.result}, as some vendors pack it.`);
  else if (error.kind === 'unknown') said.push(`No source explains error ${error.code}.`);
  else if (error.kind === 'reserved')
    said.push(operation.code === smdxOperation ? 'The two codes did not come with it.' : 'The device gave no error code.');
  return said;
}

function label({ code, name }: { readonly code: number; readonly name?: string }): string {
  return name === undefined ? `${code}` : `${code} (${name})`;
}

function withStep(step: string | undefined): { step?: string } {
  return step === undefined ? {} : { step };
}
