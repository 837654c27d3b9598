import type { PairFunctions } from './collect-for-device.ts';
import { resultOf } from './issue-collector.ts';
import { type DeviceVerdict, namesOf } from './on-rules.ts';
import type { DeviceOptions, DeviceResult } from './undecided.ts';
import { collectAll } from './validate.ts';

/** Judges a command by the device that it is for, and says what the device's missing facts leave undecided: nothing where a value cannot be read. */
export function validateForDevice<X, Facts extends DeviceVerdict>(
  command: unknown,
  device: unknown,
  options: DeviceOptions<string> | undefined,
  functions: PairFunctions<Facts>,
): DeviceResult<X> {
  const pair = { command, device };
  const collector = collectAll(pair, options, functions.collect, functions.pair);
  const { issues, warnings = [], omitted, pair: rules } = collector;
  const undecided = rules?.undecided ?? [];
  const missingFacts = namesOf(rules?.missing ?? 0, functions.device);
  // Written out for what is valid, where a spread would cost more than all the rest.
  if (issues !== undefined || omitted > 0) return { ...resultOf<X>(collector, pair as X), undecided, missingFacts };
  return { value: pair as X, warnings, undecided, missingFacts };
}
