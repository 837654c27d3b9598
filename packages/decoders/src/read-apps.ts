import { adviceOf } from './advice.ts';
import { clearingResults } from './gen/clearing-results.ts';
import type { AppReading } from './operation-reading.ts';
import { asList, asObject, asText } from './runtime/loose.ts';
import type { Loose } from './runtime/loose.ts';
import { lookup } from './runtime/lookup.ts';
import { shownWord } from './runtime/shown-word.ts';
import type { Advice, CommandFacts } from './runtime/rows.ts';

/** No device has more. */
const mostApps = 100_000;

/**
 * Reads what CLEAR_APP_DATA did, per app: those that the command names, in that order, then others that have a result. `facts` say where both are.
 * An app without a result, with an unspecified or with a newer one is unknown. Of more apps than a device can have nothing is read.
 */
export function readApps(command: Loose, { params = '', status = '' }: CommandFacts): AppReading[] {
  const results = asObject(asObject(command[status])['results']);
  const named = asList(asObject(command[params])['packageNames']);
  const told = Object.keys(results);
  if (named.length > mostApps || told.length > mostApps) return [];
  const names = new Set([...named.map(asText).filter((name) => name !== undefined), ...told]);
  return [...names].map((packageName) => readApp(packageName, Object.hasOwn(results, packageName) ? results[packageName] : undefined));
}

/** Merges what to do about the apps that failed. */
export function failedAppsAdvice(apps: readonly AppReading[]): Advice {
  const failed = apps.filter(({ state }) => state === 'failed');
  const actors = [...new Set(failed.flatMap((app) => app.actors ?? []))];
  const nextSteps = [...new Set(failed.flatMap((app) => app.nextSteps ?? []))];
  const retries = [...new Set(failed.map(({ retry }) => retry))];
  const [retry] = retries;
  return {
    ...(actors.length === 0 ? {} : { actors }),
    ...(nextSteps.length === 0 ? {} : { nextSteps }),
    ...(retry === undefined || retries.length > 1 ? {} : { retry }),
  };
}

function readApp(packageName: string, perApp: unknown): AppReading {
  const result = asText(asObject(perApp)['clearingResult']);
  const row = result === undefined ? undefined : lookup(clearingResults, result);
  const said = result === undefined ? {} : { result: shownWord(result) };
  if (row === undefined || row.outcome === 'none')
    return { packageName, state: 'unknown', ...said, summary: 'There is no result for this app that this version knows.' };
  return { packageName, state: row.outcome === 'succeeded' ? 'succeeded' : 'failed', ...said, summary: row.brief, ...adviceOf(row) };
}
