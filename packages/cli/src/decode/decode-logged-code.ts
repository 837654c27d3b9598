import { parseLoggedCode } from '@amapi-spec/decoders/esim';
import { describeSmdxCode } from '@amapi-spec/decoders/esim/explain';
import { sourceRows } from './advice-rows.ts';
import { decodeEsimError } from './decode-esim-error.ts';
import { refusedSheet, type Sheet } from './sheet.ts';

/** Issues with words that may be meant otherwise: as a file's name, or as misuse. */
const otherwise: ReadonlySet<string> = new Set(['empty', 'too_long', 'not_a_code', 'contradiction']);

/** Explains codes as logs print them, from the words of a command line; undefined when they are none. */
export function decodeLoggedCode(words: readonly string[]): Sheet | undefined {
  const parsed = parseLoggedCode(words.join(' '));
  if (parsed.issues !== undefined) {
    const [issue] = parsed.issues;
    return otherwise.has(issue.code) ? undefined : refusedSheet('eSIM error', issue);
  }
  const { value } = parsed;
  if (value.kind === 'dotted') return dottedSheet(value.code);
  const sheet = decodeEsimError({ operationCode: value.operation, errorCode: value.error });
  const { remark } = value;
  if (remark === undefined) return sheet;
  return { ...sheet, rows: [['read as', remark.message], ...sheet.rows], data: { ...sheet.data, remark } };
}

function dottedSheet(code: string): Sheet {
  const { subject, reason, pairs, sources } = describeSmdxCode(code);
  if (subject === undefined && reason === undefined) {
    return refusedSheet('eSIM code', { code: 'unknown_code', message: 'no source explains this code; give the subject and the reason' });
  }
  return {
    title: `eSIM code ${code}`,
    summary: 'A subject or a reason alone; the two together say what happened.',
    rows: [
      ['as a subject', subject === undefined ? undefined : `${subject.name}: ${subject.brief}`],
      ['as a reason', reason === undefined ? undefined : `${reason.name}: ${reason.brief}`],
      ...pairs.map(({ pair, brief }) => [pair, brief] as const),
      ...sourceRows(sources),
    ],
    data: { value: { code, subject, reason, pairs, sources } },
  };
}
