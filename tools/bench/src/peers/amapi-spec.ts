import { isCommandForDevice, isCommandRequest, isDevice, validateCommandForDevice, validateCommandRequest } from '@amapi-spec/validators';
import { knownDevice } from '../known-device.ts';

export { isCommandRequest, isDevice };

export const findIssues = (value: unknown): unknown => validateCommandRequest(value);
export const hasNoIssues = (found: unknown): boolean => (found as ReturnType<typeof validateCommandRequest>).issues === undefined;

interface Pair {
  readonly command: unknown;
  readonly device: Parameters<typeof isCommandForDevice>[1];
}

export const isForDevice = (pair: unknown): boolean => isCommandForDevice((pair as Pair).command, (pair as Pair).device);
export const findForDevice = (pair: unknown): unknown => validateCommandForDevice((pair as Pair).command, (pair as Pair).device);
export const isForKnownDevice = (command: unknown): boolean => isCommandForDevice(command, knownDevice);
export const findForKnownDevice = (command: unknown): unknown => validateCommandForDevice(command, knownDevice);
