import type { OperationLike } from '@amapi-spec/types';
import { adviceOf } from './advice.ts';
import { commandErrorCodes } from './gen/command-error-codes.ts';
import { operationStates } from './gen/operation-states.ts';
import { rpcCodes } from './gen/rpc-codes.ts';
import { commandFacts, deviceOf, inferCommandType, readCommand, readTiming } from './operation-command.ts';
import type { OperationReading, ReadingBase, UnrecognizedValue } from './operation-reading.ts';
import { failedAppsAdvice, readApps } from './read-apps.ts';
import { asList, asObject, asText, isPresent } from './runtime/loose.ts';
import type { Loose } from './runtime/loose.ts';
import { lookup } from './runtime/lookup.ts';
import type { Advice, CommandFacts, OutcomeRow } from './runtime/rows.ts';

/** How to read an operation. */
export interface ReadOperationOptions {
  /** The present moment, milliseconds since 1970 or a Date. Without it nothing is called expired. */
  readonly now?: number | Date;
}

const cancelled = 1;

/**
 * Reads an operation, as any client gives it, as one of eight states; never throws on JSON. A cancellation goes before everything.
 * Then the command's own status speaks, `errorCode`, and `error`, in the documented order; unspecified and newer values are passed over.
 * A status that says success ends the search, one that says "running" only when no error is found after it; `done` decides only when
 * nothing else speaks. Expiry is inferred. Sources: Command.errorCode, Operation; `spec/codes` for what each value means.
 */
export function readOperation(operation: OperationLike | null | undefined, options: ReadOperationOptions = {}): OperationReading {
  const loose = asObject(operation);
  const command = readCommand(loose['metadata']);
  const type = inferCommandType(command);
  const base = readBase(loose, command, type);
  const error = asObject(loose['error']);
  if (error['code'] === cancelled) return { ...base, ...describe(operationStates.CANCELLED), state: 'cancelled', final: true };

  const facts = commandFacts(command, type);
  const search: Search = { base, command, type, facts, unrecognized: [] };
  const spoken = readStatus(search);
  if (spoken !== undefined && spoken.final) return spoken;
  return readErrorCode(search) ?? readError(search, error) ?? spoken ?? readSilence(search, loose, options);
}

/** What the steps of a reading share. */
interface Search {
  readonly base: Base;
  readonly command: Loose;
  readonly type: string | undefined;
  readonly facts: CommandFacts | undefined;
  /** Filled on the way. */
  readonly unrecognized: UnrecognizedValue[];
}

type Base = Omit<ReadingBase, 'final' | 'summary' | 'sources'>;

function readBase(operation: Loose, command: Loose, type: string | undefined): Base {
  const name = asText(operation['name']);
  const device = deviceOf(name);
  return {
    done: operation['done'] === true || isPresent(operation['error']) || isPresent(operation['response']),
    ...(type === undefined ? {} : { commandType: type }),
    ...(name === undefined ? {} : { name }),
    ...(device === undefined ? {} : { device }),
    timing: readTiming(command),
  };
}

/** Reads the command's own status; undefined when it says nothing that is understood. */
function readStatus(search: Search): OperationReading | undefined {
  const { base, command, facts, unrecognized } = search;
  if (facts?.status === undefined) return undefined;
  if (facts.outcomes === undefined) return readAppResults(search);
  const member = asObject(command[facts.status]);
  const status = asText(member['status']);
  if (status === undefined) return undefined;
  const outcome = lookup(facts.outcomes, status);
  if (outcome === undefined) unrecognized.push({ field: `metadata.${facts.status}.status`, value: status });
  switch (outcome?.outcome) {
    case 'running':
      return { ...base, ...describe(outcome), state: 'running', final: false, waitsFor: outcome.waitsFor ?? 'device', status };
    case 'succeeded':
      return succeeded(search, outcome, status, member);
    case 'failed':
      return {
        ...base,
        ...describe(outcome),
        state: 'failed',
        final: true,
        failure: { place: 'status', code: status },
        ...(isPresent(member['internalErrorDetails']) ? { internalErrorDetails: asObject(member['internalErrorDetails']) } : {}),
      };
    default:
      return undefined;
  }
}

function succeeded({ base, command, type }: Search, outcome: OutcomeRow, status: string, member: Loose): OperationReading {
  const iccId = asText(asObject(member['esimInfo'])['iccId']);
  const eids = asList(asObject(member['eidInfo'])['eids']).map((entry) => asText(asObject(entry)['eid']));
  const waitsForActivation = type === 'ADD_ESIM' && asObject(command['addEsimParams'])['activationState'] === 'NOT_ACTIVATED';
  return {
    ...base,
    ...describe(waitsForActivation ? operationStates.ACTIVATION_PENDING : outcome),
    state: 'succeeded',
    final: true,
    confirmed: true,
    effect: outcome.effect ?? 'done',
    status,
    ...(iccId === undefined ? {} : { iccId }),
    ...(eids.length === 0 ? {} : { eids: eids.filter((eid) => eid !== undefined) }),
  };
}

/** Reads results per app: undefined as long as none of them says success or failure. */
function readAppResults({ base, command, unrecognized }: Search): OperationReading | undefined {
  const apps = readApps(command);
  const count = (state: string): number => apps.filter((app) => app.state === state).length;
  for (const { state, result, packageName } of apps) {
    if (state === 'unknown' && result !== undefined && !result.endsWith('_UNSPECIFIED')) {
      unrecognized.push({ field: `metadata.clearAppsDataStatus.results.${packageName}.clearingResult`, value: result });
    }
  }
  const [well, failed, open] = [count('succeeded'), count('failed'), count('unknown')];
  if (well + failed === 0) return undefined;
  if (open > 0 && !base.done) {
    return { ...base, ...describe(operationStates.RUNNING), state: 'running', final: false, waitsFor: 'device', apps };
  }
  if (well === apps.length) {
    return {
      ...base,
      summary: "The apps' data was cleared.",
      sources: [],
      state: 'succeeded',
      final: true,
      confirmed: true,
      effect: 'done',
      apps,
    };
  }
  if (well > 0) return { ...base, ...describe(operationStates.PARTLY_SUCCEEDED), state: 'partly_succeeded', final: true, apps };
  const code = apps.find(({ state }) => state === 'failed')?.result ?? '';
  const summary = open > 0 ? 'No app is known to have been cleared.' : 'No app was cleared.';
  return {
    ...base,
    summary,
    sources: [],
    ...failedAppsAdvice(apps),
    state: 'failed',
    final: true,
    failure: { place: 'status', code },
    apps,
  };
}

function readErrorCode({ base, command, unrecognized }: Search): OperationReading | undefined {
  const code = asText(command['errorCode']);
  if (code === undefined) return undefined;
  const outcome = lookup(commandErrorCodes, code);
  if (outcome === undefined) unrecognized.push({ field: 'metadata.errorCode', value: code });
  if (outcome?.outcome !== 'failed') return undefined;
  return { ...base, ...describe(outcome), state: 'failed', final: true, failure: { place: 'errorCode', code } };
}

function readError({ base, unrecognized }: Search, error: Loose): OperationReading | undefined {
  const code = error['code'];
  const message = asText(error['message']);
  if (typeof code !== 'number') {
    // An error with words and no number is one all the same.
    if (message !== undefined) unrecognized.push({ field: 'error.message', value: message });
    return undefined;
  }
  const outcome = lookup(rpcCodes, code);
  if (outcome === undefined) unrecognized.push({ field: 'error.code', value: code });
  if (outcome?.outcome !== 'failed') return undefined;
  const failure = { place: 'error', code, ...(message === undefined ? {} : { message }) } as const;
  return { ...base, ...describe(outcome), state: 'failed', final: true, failure };
}

/** Reads an operation in which nothing says success, failure or progress. */
function readSilence(
  { base, command, type, facts, unrecognized }: Search,
  operation: Loose,
  { now }: ReadOperationOptions,
): OperationReading {
  const apps = facts?.status === 'clearAppsDataStatus' ? readApps(command) : [];
  const nothing = !base.done && operation['done'] !== false && base.name === undefined && Object.keys(command).length === 0;
  const unknown: OperationReading = {
    ...base,
    ...describe(operationStates.UNKNOWN),
    state: 'unknown',
    final: base.done,
    unrecognized,
    ...(apps.length === 0 ? {} : { apps }),
  };
  if (unrecognized.length > 0 || nothing) return unknown;
  if (!base.done) {
    const { expiresAt } = base.timing;
    const lapsed = now !== undefined && expiresAt !== undefined && expiresAt <= Number(now);
    return lapsed
      ? { ...base, ...describe(operationStates.EXPIRED), state: 'expired', final: true, inferred: true }
      : { ...base, ...describe(operationStates.PENDING), state: 'pending', final: false };
  }
  if (type !== undefined && facts !== undefined && facts.status === undefined) {
    return { ...base, ...describe(operationStates.UNCONFIRMED), state: 'succeeded', final: true, confirmed: false, effect: 'done' };
  }
  return unknown;
}

function describe(outcome: OutcomeRow): Pick<ReadingBase, 'summary' | 'sources' | keyof Advice> {
  return { summary: outcome.brief, sources: outcome.sources, ...adviceOf(outcome) };
}
