import { explainEsimError } from '@amapi-spec/decoders/esim/explain';
import type { OperationReading } from '@amapi-spec/decoders/operation';
import { adviceRows, sourceRows } from './advice-rows.ts';
import { explanationRows } from './decode-esim-error.ts';
import { maskIdentifier, pickReading } from './pick-reading.ts';
import type { Sheet } from './sheet.ts';

/** Says what an operation means; identifiers of eSIMs keep their last four digits. */
export function readingSheet(title: string, reading: OperationReading, envelope: Sheet['rows'] = []): Sheet {
  const details = reading.state === 'failed' ? reading.internalErrorDetails : undefined;
  const explained = details === undefined ? undefined : explainEsimError(details);
  const explanation = explained?.issues === undefined ? explained?.value : undefined;
  return {
    title: `${title}: ${stateText(reading)}`,
    summary: reading.summary,
    rows: [
      ...envelope,
      ['command', reading.commandType],
      ['operation', reading.name],
      ['device', reading.device],
      ['created', reading.timing.createTime],
      ['valid until', reading.timing.expiresAt === undefined ? undefined : isoTime(reading.timing.expiresAt)],
      ...stateRows(reading),
      // The explanation's own advice is the more precise one.
      ...(explanation === undefined ? [...adviceRows(reading), ...sourceRows(reading.sources)] : []),
      ...(explanation === undefined ? [] : ([['eSIM error', explanation.summary], ...explanationRows(explanation)] as const)),
      ...(explained?.issues === undefined ? [] : ([['eSIM error', explained.issues[0].message]] as const)),
    ],
    data: {
      value: {
        ...Object.fromEntries(envelope.filter(([, text]) => text !== undefined)),
        reading: pickReading(reading),
        ...(explained === undefined ? {} : { explanation: explained }),
      },
    },
  };
}

function stateText(reading: OperationReading): string {
  const state = reading.state.replace('_', ' ');
  if (reading.state === 'expired') return `${state} (inferred)`;
  if (reading.state !== 'succeeded') return state;
  if (reading.effect !== 'done') return `${state}, without effect`;
  return reading.confirmed ? state : `${state}, not confirmed`;
}

function stateRows(reading: OperationReading): Sheet['rows'] {
  switch (reading.state) {
    case 'running':
      return [['waits for', reading.waitsFor], ['status', reading.status], ...appRows(reading.apps)];
    case 'succeeded':
      return [
        ['status', reading.status],
        ['ICCID', reading.iccId === undefined ? undefined : maskIdentifier(reading.iccId)],
        ...(reading.eids ?? []).map((eid) => ['EID', maskIdentifier(eid)] as const),
        ...appRows(reading.apps),
      ];
    case 'partly_succeeded':
      return appRows(reading.apps);
    case 'failed':
      return [[reading.failure.field, String(reading.failure.code)], ['message', reading.failure.message], ...appRows(reading.apps)];
    case 'unknown':
      return [
        ['status', reading.status],
        ...reading.unrecognized.map(({ field, value }) => ['newer', value === undefined ? field : `${field}: ${value}`] as const),
        ...appRows(reading.apps),
      ];
    default:
      return [];
  }
}

function appRows(apps: Extract<OperationReading, { state: 'running' }>['apps']): Sheet['rows'] {
  return (apps ?? []).map(({ packageName, state, result }) => [
    'app',
    `${packageName}: ${state}${result === undefined ? '' : ` (${result})`}`,
  ]);
}

/** A validity may reach beyond what a Date can say. */
function isoTime(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
