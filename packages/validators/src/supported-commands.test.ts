import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Device } from '@amapi-spec/types';
import { supportedCommands, validateCommandForDevice } from './index.ts';
import { valueOf } from './test/arbitraries.ts';
import { model } from './test/model.ts';

const modes = [undefined, 'DEVICE_OWNER', 'PROFILE_OWNER', 'MANAGEMENT_MODE_UNSPECIFIED', 'FROM_THE_FUTURE'];
const owners = [undefined, 'COMPANY_OWNED', 'PERSONALLY_OWNED'];
const levels = [undefined, 0, ...Array.from({ length: 17 }, (_, index) => 21 + index)];
const devices = modes.flatMap((managementMode) =>
  owners.flatMap((ownership) => levels.map((apiLevel) => withoutUndefined({ managementMode, ownership, apiLevel }))),
);
const deviceRules = new Set(model.rules.filter(({ subject }) => subject === 'CommandForDevice').map(({ id }) => id));
const kinds = new Map(model.commands.map(({ type, params }) => [type, params]));

/** Valid requests of each type, to try a device with. */
const samples = fc.sample(valueOf(model, 'CommandRequest', 0), { seed: 11, numRuns: 4000 }).flatMap((command) => {
  const kind = kindOf(command as Record<string, unknown>);
  return kind !== undefined && validateCommandForDevice(command, {}).issues === undefined ? [{ kind, command }] : [];
});

describe('supportedCommands', () => {
  test('has valid requests of every type to be held against', () => {
    expect(new Set(samples.map(({ kind }) => kind))).toEqual(new Set(kinds.keys()));
  });

  test('agrees with validateCommandForDevice on every device and sample', () => {
    const wrong = devices.flatMap((device) => {
      const support = supportedCommands(device);
      return samples.slice(0, 120).filter(({ kind, command }) => {
        const { supported, refusedBy, limits } = support[kind as keyof typeof support];
        const errors = new Set<string>(
          (validateCommandForDevice(command, device).issues ?? []).map(({ rule }) => rule).filter((rule) => deviceRules.has(rule)),
        );
        const explained = new Set<string>([...refusedBy, ...limits].map(({ rule }) => rule));
        const refused = refusedBy.every(({ rule }) => errors.has(rule)) && (supported === 'no') === refusedBy.length > 0;
        return !refused || ![...errors].every((rule) => explained.has(rule));
      });
    });
    expect(wrong).toEqual([]);
  });

  test('knows nothing of an unknown device but what needs no fact', () => {
    const support = supportedCommands({});
    expect(support.LOCK.supported).toBe('yes');
    expect(support.REBOOT).toMatchObject({ supported: 'unknown', undecided: [{ facts: ['managementMode'] }, { facts: ['apiLevel'] }] });
  });

  test('names the limits of parameters', () => {
    const { ADD_ESIM } = supportedCommands({ apiLevel: 35, ownership: 'PERSONALLY_OWNED', managementMode: 'PROFILE_OWNER' });
    expect(ADD_ESIM).toMatchObject({
      supported: 'yes',
      limits: [{ rule: 'add_esim.activated_needs_company_owned', at: 'command.addEsimParams.activationState' }],
    });
  });

  test('settles what a known fact settles, whatever the others are', () => {
    expect(supportedCommands({ apiLevel: 37 }).START_LOST_MODE.undecided.map(({ rule }) => rule)).toEqual(['start_lost_mode.ownership']);
    expect(supportedCommands({ apiLevel: 20 }).ADD_ESIM.supported).toBe('no');
  });

  test('takes levels', () => {
    expect(
      supportedCommands({ apiLevel: 23, managementMode: 'DEVICE_OWNER' }, { rules: { 'reboot.min_api_level': 'off' } }).REBOOT.supported,
    ).toBe('yes');
  });
});

function kindOf(command: Record<string, unknown>): string | undefined {
  const type = command['type'];
  if (typeof type === 'string' && kinds.has(type)) return type;
  return [...kinds].find(([, params]) => params !== undefined && command[params.field] !== undefined)?.[0];
}

function withoutUndefined(facts: object): Device {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Device;
}
