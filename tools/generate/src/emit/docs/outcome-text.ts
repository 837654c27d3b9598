import type { Advice, CodeEntry, OutcomeEntry } from '@amapi-spec/model';
import { enumerate } from './markdown.ts';

/** The outcome of a row in words: `failed`, `running: waits for the user`. */
export function outcomeText({ outcome, waitsFor }: OutcomeEntry): string {
  const text = outcome === 'none' ? 'says nothing' : outcome.replaceAll('_', ' ');
  return waitsFor === undefined ? text : `${text}, waits for the ${waitsFor}`;
}

/** Who has to act, what to do, and whether sending the command again can help, as sentences; empty when the row does not say. */
export function adviceText({ actor = [], nextStep, otherSteps = [], retry }: Pick<CodeEntry, 'brief'> & Advice): string {
  const texts = [
    nextStep,
    ...otherSteps.map((other) => `Or: ${other}`),
    actor.length === 0
      ? undefined
      : `It is up to ${enumerate(
          actor.map((name) => actorTexts[name]),
          'or',
        )}.`,
    // Where the step is to send it again, that is said already.
    retry !== undefined && (nextStep === undefined || !/\bagain\b/.test(nextStep)) ? retryTexts[retry] : undefined,
  ];
  return texts.filter((text) => text !== undefined).join(' ');
}

/** What a row says otherwise of single commands, as sentences; empty when it says the same of all. */
export function perCommandText({ for: overrides = {} }: OutcomeEntry): string {
  return Object.entries(overrides)
    .map(([type, { brief, nextStep }]) => `${type}: ${[brief, nextStep].filter((text) => text !== undefined).join(' ')}`)
    .join(' ');
}

const actorTexts: Readonly<Record<NonNullable<Advice['actor']>[number], string>> = {
  admin: 'the administrator',
  user: 'the user',
  carrier: 'the carrier',
  device_maker: 'the device maker',
};

const retryTexts: Readonly<Record<NonNullable<Advice['retry']>, string>> = {
  never: 'Sending the command again does not help.',
  later: 'Sending the command again later can help.',
  after_action: 'Sending the command again helps only after that.',
};
