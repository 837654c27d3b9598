import type { CodeEntry } from '../../../../model/src/index.ts';
import { capital, enumerate } from './markdown.ts';

/** The outcome of a row in words: `failed`, `running: waits for the user`. Empty for kinds of tables without outcomes. */
export function outcomeText({ outcome, waits_for: waitsFor }: CodeEntry): string {
  if (typeof outcome !== 'string') return '';
  const text = outcome === 'none' ? 'says nothing' : outcome.replaceAll('_', ' ');
  return typeof waitsFor === 'string' ? `${text}, waits for the ${waitsFor}` : text;
}

/** Who has to act, as a sentence; empty when the row does not say. */
export function actorText({ actor }: CodeEntry): string {
  const actors = (Array.isArray(actor) ? actor : actor === undefined ? [] : [actor]).map((name) => actorTexts[String(name)] ?? String(name));
  return actors.length === 0 ? '' : capital(enumerate(actors, 'or'));
}

const actorTexts: Readonly<Record<string, string>> = {
  admin: 'the administrator',
  user: 'the user',
  carrier: 'the carrier',
  device_maker: 'the device maker',
};

/** Whether sending the command again can help; empty when the row does not say. */
export function retryText({ retry }: CodeEntry): string {
  return typeof retry === 'string' ? (retryTexts[retry] ?? retry.replaceAll('_', ' ')) : '';
}

const retryTexts: Readonly<Record<string, string>> = {
  never: 'does not help',
  later: 'later',
  after_action: 'after the next step',
};
