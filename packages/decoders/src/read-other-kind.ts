import { describeInputKind } from './describe-input-kind.ts';
import { describeOutcome, describeState } from './describe-outcome.ts';
import type { OutcomeTexts } from './describe-outcome.ts';
import { httpStatuses } from './gen/http-statuses.ts';
import { isPassingStatus, readHttpAnswer } from './http-answer.ts';
import type { InputKind } from './input-kind.ts';
import type { UnknownOperation } from './operation-reading.ts';
import { lookup } from './runtime/lookup.ts';

/** Says what a value is that is no operation; of a server's refusal also what it means. */
export function readOtherKind(value: unknown, kind: Exclude<InputKind, 'operation'>): UnknownOperation {
  const base = { state: 'unknown', kind, done: false, timing: {}, unrecognized: [] } as const;
  if (kind !== 'http_error' && kind !== 'http_response') return { ...base, ...notAnOperation(kind), final: true };
  const { status } = readHttpAnswer(value);
  if (status === undefined || status < 400) return { ...base, ...notAnOperation(kind), final: true };
  // One that passes can be followed by the operation.
  return { ...base, ...describeStatus(status), httpStatus: status, final: !isPassingStatus(status) };
}

/** Says what a status of HTTP means, 400 to 599. */
export function describeStatus(status: number): OutcomeTexts {
  const row = lookup(httpStatuses, status) ?? lookup(httpStatuses, status < 500 ? 400 : 500);
  const told = row === undefined ? describeState('NOT_AN_OPERATION') : describeOutcome(row);
  return { ...told, summary: `The server answered with HTTP status ${status}: ${told.summary}` };
}

function notAnOperation(kind: InputKind): OutcomeTexts {
  if (kind === 'command') return describeState('NO_RESULT');
  const told = describeState('NOT_AN_OPERATION');
  return kind === 'unknown' ? told : { ...told, summary: `This is ${describeInputKind(kind)}, not an operation.` };
}
