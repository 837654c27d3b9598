import type { CodeEntry } from '@amapi-spec/model';
import { enumerate } from './markdown.ts';

/** The outcome of a row in words: `failed`, `running: waits for the user`. Empty for kinds of tables without outcomes. */
export function outcomeText({ outcome, waitsFor }: CodeEntry): string {
  if (typeof outcome !== 'string') return '';
  const text = outcome === 'none' ? 'says nothing' : outcome.replaceAll('_', ' ');
  return typeof waitsFor === 'string' ? `${text}, waits for the ${waitsFor}` : text;
}

/** Who has to act, what to do, and whether sending the command again can help, as sentences; empty when the row does not say. */
export function adviceText(entry: CodeEntry): string {
  const { actor, nextStep: next, otherSteps: others, retry } = entry;
  const actors = (Array.isArray(actor) ? actor : actor === undefined ? [] : [actor]).map(
    (name) => actorTexts[String(name)] ?? String(name),
  );
  const texts = [
    typeof next === 'string' ? next : undefined,
    ...(Array.isArray(others) ? others.map((other) => `Or: ${String(other)}`) : []),
    actors.length === 0 ? undefined : `Up to ${enumerate(actors, 'or')}.`,
    // Where the step is to send it again, that is said already.
    typeof retry === 'string' && !(typeof next === 'string' && /\bagain\b/.test(next)) ? retryTexts[retry] : undefined,
  ];
  return texts.filter((text) => text !== undefined).join(' ');
}

/** What a row says otherwise of single commands, as sentences; empty when it says the same of all. */
export function perCommandText({ for: overrides }: CodeEntry): string {
  const rows = Object.entries((overrides ?? {}) as Readonly<Record<string, { readonly brief?: string; readonly nextStep?: string }>>);
  return rows
    .map(([type, { brief, nextStep: next }]) => `${type}: ${[brief, next].filter((text) => text !== undefined).join(' ')}`)
    .join(' ');
}

const actorTexts: Readonly<Record<string, string>> = {
  admin: 'the administrator',
  user: 'the user',
  carrier: 'the carrier',
  device_maker: 'the device maker',
};

const retryTexts: Readonly<Record<string, string>> = {
  never: 'Sending it again does not help.',
  later: 'Sending it again later can help.',
  after_action: 'Sending it again helps only after that.',
};
