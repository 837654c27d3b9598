import { describeOutcome, describeState } from './describe-outcome.ts';
import type { OperationReading, SucceededOperation } from './operation-reading.ts';
import { failedAppsAdvice, readApps } from './read-apps.ts';
import type { Search } from './search.ts';
import { asList, asObject, asText, isPresent } from './runtime/loose.ts';
import type { Loose } from './runtime/loose.ts';
import { lookup } from './runtime/lookup.ts';
import type { CommandFacts, OutcomeRow } from './runtime/rows.ts';

/** Reads the command's own status; undefined when it says nothing that is understood. */
export function readStatus(search: Search): OperationReading | undefined {
  const { base, command, facts, type } = search;
  if (facts?.status === undefined) return undefined;
  if (facts.outcomes === undefined) return readAppResults(search, facts);
  const member = asObject(command[facts.status]);
  const status = asText(member['status']);
  const outcome = status === undefined ? undefined : lookup(facts.outcomes, status);
  if (status === undefined || outcome === undefined) return undefined;
  const told = describeOutcome(outcome, type);
  switch (outcome.outcome) {
    case 'running':
      return { ...base, ...told, state: 'running', final: false, waitsFor: outcome.waitsFor ?? 'device', status };
    case 'succeeded':
      return succeeded(search, outcome, status, member);
    case 'failed':
      return {
        ...base,
        ...told,
        state: 'failed',
        final: true,
        failure: { field: 'status', code: status },
        ...(isPresent(member['internalErrorDetails']) ? { internalErrorDetails: { ...asObject(member['internalErrorDetails']) } } : {}),
      };
    default:
      return undefined;
  }
}

function succeeded({ base, command, type, error }: Search, outcome: OutcomeRow, status: string, member: Loose): SucceededOperation {
  const iccId = asText(asObject(member['esimInfo'])['iccId']);
  const eids = asList(asObject(member['eidInfo'])['eids']).map((entry) => asText(asObject(entry)['eid']));
  const waitsForActivation = type === 'ADD_ESIM' && asObject(command['addEsimParams'])['activationState'] === 'NOT_ACTIVATED';
  return withCancellation(
    {
      ...base,
      ...(waitsForActivation ? describeState('ACTIVATION_PENDING', type) : describeOutcome(outcome, type)),
      state: 'succeeded',
      final: true,
      confirmed: true,
      effect: outcome.effect ?? 'done',
      status,
      ...(iccId === undefined ? {} : { iccId }),
      ...(eids.length === 0 ? {} : { eids: eids.filter((eid) => eid !== undefined) }),
    },
    error,
  );
}

/** A command that was cancelled after it had been carried out did succeed. */
function withCancellation(reading: SucceededOperation, { row }: Search['error']): SucceededOperation {
  if (row?.outcome !== 'cancelled') return reading;
  const { summary, sources } = describeState('CANCELLED_TOO_LATE');
  return { ...reading, cancelledTooLate: true, summary: `${reading.summary} ${summary}`, sources: [...reading.sources, ...sources] };
}

/** Reads results per app: undefined as long as none of them says success or failure. */
function readAppResults({ base, command, type, error }: Search, facts: CommandFacts): OperationReading | undefined {
  const apps = readApps(command, facts);
  const count = (state: string): number => apps.filter((app) => app.state === state).length;
  const [well, failed, open] = [count('succeeded'), count('failed'), count('unknown')];
  if (well + failed === 0) return undefined;
  if (open > 0 && !base.done) {
    return { ...base, ...describeState('RUNNING', type), state: 'running', final: false, waitsFor: 'device', apps };
  }
  if (well === apps.length) {
    const summary = apps.length === 1 ? 'The data of the app was cleared.' : 'The data of all the apps was cleared.';
    return withCancellation(
      { ...base, summary, sources: [], state: 'succeeded', final: true, confirmed: true, effect: 'done', apps },
      error,
    );
  }
  if (well > 0) return { ...base, ...describeState('PARTLY_SUCCEEDED', type), state: 'partly_succeeded', final: true, apps };
  const code = apps.find(({ state }) => state === 'failed')?.result ?? '';
  const summary = open > 0 ? 'The data of no app is known to have been cleared.' : 'The data of no app was cleared.';
  return {
    ...base,
    summary,
    sources: [],
    ...failedAppsAdvice(apps),
    state: 'failed',
    final: true,
    failure: { field: 'status', code },
    apps,
  };
}
