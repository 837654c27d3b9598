import { explainEsimError, type EsimErrorInput, type EsimExplanation } from '@amapi-spec/decoders/esim/explain';
import { adviceRows, sourceRows } from './advice-rows.ts';
import { refusedSheet, type Sheet } from './sheet.ts';

/** Explains a failed eSIM command. */
export function decodeEsimError(input: EsimErrorInput): Sheet {
  const explained = explainEsimError(input);
  if (explained.issues !== undefined) return refusedSheet('eSIM error', explained.issues[0]);
  const { value } = explained;
  return { title: 'eSIM error', summary: value.summary, rows: explanationRows(value), data: explained };
}

/** Rows that explain a failed eSIM command. */
export function explanationRows(value: EsimExplanation): Sheet['rows'] {
  const inferred = value.functionInferred === true ? ', inferred' : '';
  const at = value.function === undefined ? value.step : `${value.step ?? ''} (${value.function}${inferred})`;
  return [
    ['operation', codeText(value.operation)],
    ['error', value.error.kind === 'packed' ? `${value.error.code} (a packed subject and reason)` : codeText(value.error)],
    ['subject', value.subject === undefined ? undefined : `${value.subject.code} ${value.subject.name ?? ''}`.trimEnd()],
    ['reason', value.reason === undefined ? undefined : `${value.reason.code} ${value.reason.name ?? ''}`.trimEnd()],
    ['step', at],
    ['note', value.note],
    ...adviceRows(value),
    ['activation code', value.codeMayBeUsedUp === true ? 'may be used up' : undefined],
    ['for the carrier', value.forCarrier],
    ...value.disagreements.map(({ message }) => ['disagreement', message] as const),
    ['explained by', value.level],
    ...sourceRows(value.sources),
  ];
}

function codeText({ code, name, kind }: { readonly code: number; readonly name?: string; readonly kind: string }): string {
  return `${code} (${name ?? kind})`;
}
