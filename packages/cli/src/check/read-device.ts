import type { validateCommandForDevice } from '@amapi-spec/validators/command-for-device';
import type { FindPlace, TextPlace } from '../parse/text-place.ts';
import { camelCase } from './camel-case.ts';
import { knownMembers } from './known-members.ts';

type Device = Parameters<typeof validateCommandForDevice>[1];
type Words<Name extends keyof Device> = Readonly<Record<NonNullable<Device[Name]> & string, true>>;

/** What is to be said of a device file, apart from issues. */
export interface Note {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly place?: TextPlace;
}

/** A device as it is judged, and what is to be said of its file. */
export interface DeviceReading {
  readonly value: unknown;
  readonly notes: readonly Note[];
}

const words: {
  readonly managementMode: Words<'managementMode'>;
  readonly ownership: Words<'ownership'>;
  readonly state: Words<'state'>;
  readonly appliedState: Words<'appliedState'>;
} = (() => {
  const state: Words<'state'> = {
    DEVICE_STATE_UNSPECIFIED: true,
    ACTIVE: true,
    DISABLED: true,
    DELETED: true,
    PROVISIONING: true,
    LOST: true,
    PREPARING_FOR_MIGRATION: true,
    DEACTIVATED_BY_DEVICE_FINANCE: true,
  };
  return {
    managementMode: { MANAGEMENT_MODE_UNSPECIFIED: true, DEVICE_OWNER: true, PROFILE_OWNER: true },
    ownership: { OWNERSHIP_UNSPECIFIED: true, COMPANY_OWNED: true, PERSONALLY_OWNED: true },
    state,
    appliedState: state,
  };
})();

/**
 * Reads a device's facts by the names that are meant: Protobuf's JSON takes `api_level` for `apiLevel`. Notes what was read in
 * another way than it is written, and words that are no value of their fact, which the validators pass since the API may have grown.
 */
export function readDevice(value: unknown, placeOf: FindPlace): DeviceReading {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { value, notes: [] };
  const notes: Note[] = [];
  const note = (name: string, message: string): void => {
    const place = placeOf([name]);
    notes.push({ path: [name], message, ...(place === undefined ? {} : { place }) });
  };
  const device = new Map<string, unknown>(Object.entries(value));
  for (const [name, fact] of Object.entries(value)) {
    const meant = camelCase(name);
    if (meant === name || device.has(meant) || !knownMembers('device').has(meant)) continue;
    device.delete(name);
    device.set(meant, fact);
    note(name, `read as ${meant}, its name in JSON`);
  }
  for (const [name, known] of Object.entries(words)) {
    const word = device.get(name);
    if (typeof word !== 'string' || Object.hasOwn(known, word)) continue;
    const meant = word
      .trim()
      .toUpperCase()
      .replaceAll(/[\s-]+/g, '_');
    const hint = Object.hasOwn(known, meant) ? `did you mean ${meant}?` : `known are ${Object.keys(known).slice(1).join(', ')}`;
    note(Object.hasOwn(value, name) ? name : snakeCase(name), `not a known value, so it was not used; ${hint}`);
  }
  return { value: Object.fromEntries(device), notes };
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
