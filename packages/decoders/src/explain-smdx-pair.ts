import { adviceOf, distinctCitations } from './advice.ts';
import { smdxOperation } from './esim-code.ts';
import type { CodesExplanation } from './esim-explanation.ts';
import { esimOperationCodesRows } from './gen/esim-operation-codes.ts';
import { smdxPairs } from './gen/smdx-pairs.ts';
import { smdxReasons } from './gen/smdx-reasons.ts';
import { smdxSubjects } from './gen/smdx-subjects.ts';
import { lookup } from './runtime/lookup.ts';
import type { SmdxRow } from './runtime/rows.ts';
import type { SmdxPair } from './smdx-code.ts';

/** Explains a subject and a reason: by their pair, else by the two names, else by the numbers. */
export function explainSmdxPair({ subject, reason }: SmdxPair): CodesExplanation & { readonly forCarrier: string } {
  const subjectRow = lookup(smdxSubjects, subject);
  const reasonRow = lookup(smdxReasons, reason);
  const pair = lookup(smdxPairs, `${subject}/${reason}`);
  const known = pair !== undefined || subjectRow !== undefined || reasonRow !== undefined;
  return {
    level: pair !== undefined ? 'pair' : known ? 'names' : 'raw',
    summary: pair?.brief ?? summaryByNames(subjectRow, reasonRow),
    ...(pair?.note === undefined ? {} : { note: pair.note }),
    ...(pair === undefined ? {} : { function: pair.function }),
    ...(pair?.functionInferred === undefined ? {} : { functionInferred: true }),
    ...adviceOf(pair),
    ...(pair?.codeMayBeUsedUp === undefined ? {} : { codeMayBeUsedUp: true }),
    subject: named(subject, subjectRow),
    reason: named(reason, reasonRow),
    forCarrier: `Subject ${label(subject, subjectRow)}, reason ${label(reason, reasonRow)}`,
    sources: distinctCitations([
      ...(pair?.sources ?? [...(subjectRow?.sources ?? []), ...(reasonRow?.sources ?? [])]),
      ...(known ? [] : (lookup(esimOperationCodesRows, smdxOperation)?.sources ?? [])),
    ]),
  };
}

function summaryByNames(subject: SmdxRow | undefined, reason: SmdxRow | undefined): string {
  const refused = 'The eSIM server refused';
  if (subject === undefined && reason === undefined) return `${refused} with codes that no source explains.`;
  const what = subject === undefined ? 'a subject that no source explains' : `"${subject.name}"`;
  const why = reason === undefined ? 'a reason that no source explains' : `"${reason.name}"`;
  return `${refused} with ${what} and ${why}; no source explains the two together.`;
}

function named(code: string, row: SmdxRow | undefined): { code: string; name?: string } {
  return row === undefined ? { code } : { code, name: row.name };
}

function label(code: string, row: SmdxRow | undefined): string {
  return row === undefined ? code : `${code} (${row.name})`;
}
