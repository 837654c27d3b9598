import type { Model } from '@amapi-spec/model';
import { isAccepted, judge } from '@amapi-spec/model/reference';
import { knownDevice } from './known-device.ts';

/** A body as it comes over the wire, and what the reference judge of the model says of it. */
export interface Body {
  readonly text: string;
  readonly valid: boolean;
  /** The errors that it has, sorted: ids of rules and of what is wrong with the form. */
  readonly breaks: readonly string[];
  /** There is something to warn of. */
  readonly warns: boolean;
}

/** What every peer judges. */
export interface Corpus {
  /** Valid bodies by the command that they are. */
  readonly byCommand: Readonly<Record<string, readonly Body[]>>;
  /** Those of them that a device of which all is known takes without a warning. */
  readonly usual: readonly Body[];
  /** All of them, and the valid examples of the spec. */
  readonly mix: readonly Body[];
  /** The bodies of the mix of which nothing is to be said. */
  readonly unwarned: readonly Body[];
  /** The others of the mix. */
  readonly warned: readonly Body[];
  /** The invalid examples of the spec, and those of each rule that is an error. */
  readonly invalid: readonly Body[];
  /** Commands for a device: what `isCommandForDevice` is asked. */
  readonly forDevice: readonly Body[];
  readonly devices: readonly Body[];
}

const texts = {
  defaultMessage: 'This phone is lost',
  localizedMessages: { en: 'Please call us', de: 'Bitte anrufen', 'fr-FR': 'Appelez-nous' },
};

/** Bodies of the kinds whose costs differ: small ones, many texts, many names. */
const commands: Readonly<Record<string, unknown>> = {
  LOCK: { type: 'LOCK' },
  'LOCK with duration': { type: 'LOCK', duration: '3600s' },
  RESET_PASSWORD: { type: 'RESET_PASSWORD', newPassword: 'correct horse 7', resetPasswordFlags: ['REQUIRE_ENTRY', 'LOCK_NOW'] },
  ADD_ESIM: {
    type: 'ADD_ESIM',
    addEsimParams: { activationCode: '1$SMDP.EXAMPLE.COM$04386-AGYFT-A74Y8-3F815', activationState: 'ACTIVATED' },
  },
  'START_LOST_MODE, 4 texts in 3 languages': {
    type: 'START_LOST_MODE',
    startLostModeParams: {
      lostMessage: texts,
      lostPhoneNumber: texts,
      lostStreetAddress: texts,
      lostOrganization: texts,
      lostEmailAddress: 'it@example.com',
    },
  },
  'CLEAR_APP_DATA, 50 names': {
    type: 'CLEAR_APP_DATA',
    clearAppsDataParams: { packageNames: Array.from({ length: 50 }, (_, index) => `com.example.app${index}`) },
  },
  'WIPE with a reason': { type: 'WIPE', wipeParams: { wipeReason: texts, wipeDataFlags: ['WIPE_ESIMS'] } },
  REMOVE_ESIM: { removeEsimParams: { iccId: '8949000000000000001' } },
};

/** Makes the corpus of the examples of the spec and of the bodies above; throws where a body that is to be valid is not. */
export function makeCorpus(model: Model): Corpus {
  const { command, pair, device } = model.roles;
  const bodyOf = (shape: string, value: unknown): Body => {
    const { structural, rules } = judge(model, shape, value);
    const breaks = [...structural, ...rules.filter(({ severity }) => severity === 'error')].map(({ id }) => id);
    return {
      text: JSON.stringify(value),
      valid: isAccepted({ structural, rules }),
      breaks: [...new Set(breaks)].toSorted(),
      warns: rules.some(({ severity }) => severity === 'warning'),
    };
  };
  const examplesOf = (shape: string): readonly Body[] => [
    ...model.examples.filter(({ subject }) => subject === shape).map(({ value }) => bodyOf(shape, value)),
    ...model.rules
      .filter(({ judgedAs, severity }) => judgedAs === shape && severity === 'error')
      .flatMap(({ examples }) => examples.map(({ value }) => bodyOf(shape, value))),
  ];
  const byCommand = Object.fromEntries(Object.entries(commands).map(([name, value]) => [name, [bodyOf(command.request, value)]]));
  for (const [name, bodies] of Object.entries(byCommand)) if (!bodies.every(({ valid }) => valid)) throw new Error(`${name} is not valid`);
  const requests = distinct(examplesOf(command.request));
  const usual = Object.entries(commands).filter(([, value]) => {
    const { valid, warns } = bodyOf(pair.shape, { command: value, device: knownDevice });
    return valid && !warns;
  });
  const mix = distinct([...Object.values(byCommand).flat(), ...requests.filter(({ valid }) => valid)]);
  return {
    byCommand,
    usual: usual.flatMap(([name]) => byCommand[name] ?? []),
    mix,
    unwarned: mix.filter(({ warns }) => !warns),
    warned: mix.filter(({ warns }) => warns),
    invalid: requests.filter(({ valid }) => !valid),
    forDevice: distinct(examplesOf(pair.shape)).filter(({ valid }) => valid),
    devices: distinct(examplesOf(device.shape)),
  };
}

function distinct(bodies: readonly Body[]): readonly Body[] {
  return [...new Map(bodies.map((body) => [body.text, body])).values()];
}
