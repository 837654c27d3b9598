import { collectForDevice, type PairFunctions } from './collect-for-device.ts';
import type { DeviceVerdict } from './on-rules.ts';
import type { Step } from './step.ts';
import type { DeviceJudgement, DeviceOptions, DeviceResult } from './undecided.ts';
import { validate } from './validate.ts';

/** Judges a command by the device that it is for, and says what the device's missing facts leave undecided: nothing where a value cannot be read. */
export function validateForDevice<X, Facts extends DeviceVerdict>(
  command: unknown,
  device: unknown,
  options: DeviceOptions<string> | undefined,
  functions: PairFunctions<Facts>,
): DeviceResult<X> {
  const pair = { command, device };
  let open: DeviceJudgement | undefined;
  const collect = (_: unknown, at: Step): void => {
    open = collectForDevice(pair, at, functions);
  };
  const result = validate<X>(pair, options, collect, functions.pair);
  const { undecided, missingFacts } = open ?? { undecided: [], missingFacts: [] };
  // Written out for what is valid, where a spread would cost more than all the rest.
  if (result.issues !== undefined || result.omitted !== undefined) return { ...result, undecided, missingFacts };
  return { value: result.value, warnings: result.warnings, undecided, missingFacts };
}
