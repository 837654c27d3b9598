import type { OperationLike } from '@amapi-spec/types';
import { describeOutcome, describeState } from './describe-outcome.ts';
import { commandErrorCodes } from './gen/command-error-codes.ts';
import { doneMember, errorCodeMember, errorMember, metadataMember } from './gen/role-members.ts';
import { readHttpAnswer } from './http-answer.ts';
import { inputKindOf } from './input-kind.ts';
import { commandFacts, deviceOf, foreignStatuses, inferCommandType, readCommand, readTiming } from './operation-command.ts';
import { readOperationError } from './operation-error.ts';

import type { OperationReading, SucceededOperation, UnknownOperation, UnrecognizedValue } from './operation-reading.ts';
import { readApps } from './read-apps.ts';
import { readOtherKind } from './read-other-kind.ts';
import { readStatus } from './read-status.ts';
import type { ReadingStart, Search } from './search.ts';
import { asObject, asText, isPresent, memberOf } from './runtime/loose.ts';
import type { Loose } from './runtime/loose.ts';
import { lookup } from './runtime/lookup.ts';
import type { CommandFacts } from './runtime/rows.ts';
import { shownWord } from './runtime/shown-word.ts';
import { serverText } from './server-text.ts';

/** How to read an operation. */
export interface ReadOperationOptions {
  /** The present moment, milliseconds since 1970 or a Date. Without it nothing is called expired. */
  readonly now?: number | Date;
}

/**
 * Reads an operation, as any client gives it, as one of eight states; never throws. The members are read in the documented order: the command's
 * own status, `errorCode`, then `error`, whose code 1 is a cancellation; unspecified values, and a status that is newer, are passed over.
 * A status that says success ends the search, unless the command holds something newer than this version, one that says "running" only when no error is found after it, even when `done` is true.
 * `done` decides only when nothing else does, and then is success only when everything in the command is known. Expiry is inferred.
 * An operation in a client's HTTP response is taken out of it. A command alone, as in `metadata`, is read by its result. Any other value is
 * `unknown`, with its `kind`; a server's HTTP error also with what it means.
 * Sources: Command.errorCode, Operation; `spec/codes` for what each value means.
 */
export function readOperation(operation: OperationLike | null | undefined, options: ReadOperationOptions = {}): OperationReading {
  try {
    return readValue(operation, options);
  } catch {
    // A getter or a proxy threw.
    return readOtherKind(undefined, 'unknown');
  }
}

function readValue(value: unknown, options: ReadOperationOptions): OperationReading {
  const kind = inputKindOf(value);
  if (kind === 'operation') return readParts(asObject(value), options);
  if (kind === 'command') return readParts({ [metadataMember]: value }, options, readOtherKind(value, kind));
  if (kind === 'http_response') {
    const { status = 200, content } = readHttpAnswer(value);
    if (status < 400 && inputKindOf(content) === 'operation') return readParts(asObject(content), options);
  }
  return readOtherKind(value, kind);
}

/** Reads an operation; `fallback` is the reading of one that tells no result, where that is known. */
function readParts(operation: Loose, options: ReadOperationOptions, fallback?: OperationReading): OperationReading {
  const { message: command, unrecognized } = readCommand(memberOf(operation, metadataMember));
  const type = inferCommandType(command);
  const error = readOperationError(memberOf(operation, errorMember));
  const base = readBase(operation, command, type);
  const search: Search = { base, command, type, facts: commandFacts(command, type), error };
  const spoken = readStatus(search);
  // What is newer than this version may say otherwise: no failure is to read as success.
  if (spoken?.state === 'succeeded' && unrecognized.length > 0) return doubted(search, spoken, unrecognized);
  if (spoken?.final === true) return spoken;
  return (
    readErrorCode(search) ??
    readError(search) ??
    spoken ??
    fallback ??
    readSilence(search, [...strangeDone(operation), ...unrecognized, ...error.unrecognized], options)
  );
}

/** Reads a success that comes with something this version does not know; what the status said is kept. */
function doubted({ base, type }: Search, spoken: SucceededOperation, unrecognized: readonly UnrecognizedValue[]): UnknownOperation {
  const { status, apps } = spoken;
  return {
    ...base,
    ...describeState('UNRECOGNIZED', type),
    state: 'unknown',
    final: base.done,
    unrecognized,
    ...(status === undefined ? {} : { status }),
    ...(apps === undefined ? {} : { apps }),
  };
}

/** Names `done` where it is no boolean: a text or a number may mean either. */
function strangeDone(operation: Loose): UnrecognizedValue[] {
  return typeof (memberOf(operation, doneMember) ?? false) === 'boolean' ? [] : [{ field: doneMember }];
}

function readBase(operation: Loose, command: Loose, type: string | undefined): ReadingStart {
  const name = asText(memberOf(operation, 'name'));
  const device = deviceOf(name);
  return {
    done: memberOf(operation, doneMember) === true || [errorMember, 'response'].some((member) => isPresent(memberOf(operation, member))),
    ...(type === undefined ? {} : { commandType: shownWord(type) }),
    ...(name === undefined ? {} : { name }),
    ...(device === undefined ? {} : { device }),
    timing: readTiming(command),
  };
}

function readErrorCode({ base, command, type }: Search): OperationReading | undefined {
  const code = asText(command[errorCodeMember]);
  if (code === undefined) return undefined;
  const outcome = lookup(commandErrorCodes, code);
  if (outcome !== undefined && outcome.outcome !== 'failed') return undefined;
  const told = outcome === undefined ? describeState('NEWER_ERROR_CODE', type) : describeOutcome(outcome, type);
  return { ...base, ...told, state: 'failed', final: true, failure: { field: errorCodeMember, code: shownWord(code) } };
}

function readError({ base, command, type, error: { code, row, message } }: Search): OperationReading | undefined {
  if (row?.outcome === 'cancelled') return { ...base, ...describeState('CANCELLED', type), state: 'cancelled', final: true };
  if (code === undefined || row?.outcome !== 'failed') return undefined;
  const failure = {
    field: errorMember,
    code,
    ...(message === undefined ? {} : { message: serverText(message, command) }),
  } as const;
  return { ...base, ...describeOutcome(row, type), state: 'failed', final: true, failure };
}

/** Reads an operation in which nothing says success, failure or progress. */
function readSilence(
  { base, command, type, facts }: Search,
  unrecognized: readonly UnrecognizedValue[],
  options: ReadOperationOptions,
): OperationReading {
  const foreign = foreignStatuses(command, facts ?? {}).map((name) => ({ field: `${metadataMember}.${name}` }));
  const strange = [...unrecognized, ...foreign];
  const apps = facts?.status !== undefined && facts.outcomes === undefined ? readApps(command, facts) : [];
  const unknown = (state: 'UNKNOWN' | 'UNRECOGNIZED'): OperationReading => ({
    ...base,
    ...describeState(state, type),
    state: 'unknown',
    final: base.done,
    unrecognized: strange,
    ...(apps.length === 0 ? {} : { apps }),
  });
  if (!base.done) return speaksOfResult(strange, facts) ? unknown('UNKNOWN') : readUnfinished(base, type, options);
  if (type === undefined || facts === undefined || facts.status !== undefined) return unknown('UNKNOWN');
  if (strange.length > 0) return unknown('UNRECOGNIZED');
  return { ...base, ...describeState('UNCONFIRMED', type), state: 'succeeded', final: true, confirmed: false, effect: 'done' };
}

/** Whether something newer is where the result is told; newer input says nothing of it. */
function speaksOfResult(unrecognized: readonly UnrecognizedValue[], facts: CommandFacts | undefined): boolean {
  const members = [errorCodeMember, ...(facts?.status === undefined ? [] : [facts.status])];
  const fields = [doneMember, errorMember, ...members.map((member) => `${metadataMember}.${member}`)];
  return unrecognized.some(({ field }) => fields.some((known) => field === known || field.startsWith(`${known}.`)));
}

function readUnfinished(base: ReadingStart, type: string | undefined, options: ReadOperationOptions): OperationReading {
  const now = memberOf(options, 'now');
  const { expiresAt } = base.timing;
  const lapsed = isPresent(now) && expiresAt !== undefined && expiresAt <= Number(now);
  return lapsed
    ? { ...base, ...describeState('EXPIRED', type), state: 'expired', final: true, inferred: true }
    : { ...base, ...describeState('PENDING', type), state: 'pending', final: false };
}
