import { readModel } from '@amapi-spec/model';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { isCommandForDevice, isCommandRequest, validateCommandForDevice, validateCommandRequest } from '@amapi-spec/validators';
import { expect, test } from 'vitest';
import { makeCorpus } from './corpus.ts';
import { knownDevice } from './known-device.ts';

const model = readModel(repository);
const corpus = makeCorpus(model);

test('bodies have the verdict that this project gives, and both verdicts are there', () => {
  for (const { text, valid } of [...corpus.mix, ...corpus.invalid])
    expect([text, isCommandRequest(JSON.parse(text))]).toEqual([text, valid]);
  for (const { text } of corpus.forDevice) {
    const { command, device } = JSON.parse(text) as { command: unknown; device: object };
    expect([text, isCommandForDevice(command, device)]).toEqual([text, true]);
  }
  expect(new Set(corpus.devices.map(({ valid }) => valid))).toEqual(new Set([true, false]));
  expect(corpus.mix.every(({ valid, breaks }) => valid && breaks.length === 0)).toBe(true);
  expect(corpus.invalid.every(({ valid, breaks }) => !valid && breaks.length > 0)).toBe(true);
});

test('usual commands are decided by all that the known device states, and nothing is said of any', () => {
  expect(corpus.usual.length).toBeGreaterThan(5);
  for (const { text } of corpus.usual) {
    const { issues, warnings, undecided } = validateCommandForDevice(JSON.parse(text), knownDevice);
    expect([text, issues, warnings, undecided]).toEqual([text, undefined, [], []]);
  }
});

test('bodies with warnings are told from those without', () => {
  const warnings = (text: string): number => validateCommandRequest(JSON.parse(text)).warnings.length;
  expect(corpus.unwarned.filter(({ text }) => warnings(text) > 0)).toEqual([]);
  expect(corpus.warned.filter(({ text }) => warnings(text) === 0)).toEqual([]);
  expect([...corpus.unwarned, ...corpus.warned].map(({ text }) => text).toSorted()).toEqual(corpus.mix.map(({ text }) => text).toSorted());
});

test('every error that a request can have is in one of them alone, so that a peer that cannot say it is found', () => {
  const errors = model.rules.filter(({ judgedAs, severity }) => judgedAs === model.roles.command.request && severity === 'error');
  const alone = new Set(corpus.invalid.flatMap(({ breaks }) => (breaks.length === 1 ? breaks : [])));
  expect(errors.map(({ id }) => id).filter((id) => !alone.has(id))).toEqual([]);
});
