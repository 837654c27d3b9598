import type { RuleFacts } from './types.ts';

/**
 * What is done with the rules, by their numbers, that a command breaks on a device, or may break as far as it is known. `reads` has the bits
 * of the facts that a rule reads, `missing` those of all that the device does not state.
 */
export interface OnRules {
  /** Whether a rule that reads what may be malformed is to be asked at all. */
  readonly applies: (rule: number) => boolean;
  /** Whether a rule that some commands break on the device is to be asked of this one, which may be malformed. */
  readonly asksCommand: (rule: number, reads: number, missing: number) => boolean;
  /** A rule is broken, or, where a fact that it reads is missing, may be; true ends the look. */
  readonly isBroken: (rule: number, reads: number, missing: number, key?: string | number) => boolean;
}

/** What reading a device tells of the device itself, and the bits of the facts that it does not state. */
export interface DeviceVerdict {
  readonly isValid: boolean;
  readonly hasWarnings: boolean;
  readonly missing: number;
}

/** What reads a device, and finds the rules on a command with it. */
export interface DeviceFunctions<Facts extends DeviceVerdict> extends RulesAndFacts {
  readonly readDevice: (device: unknown) => Facts;
  readonly findBroken: (commandType: string, command: object, facts: Facts, rules: OnRules) => boolean;
}

/** The rules on a command with its device by their numbers, and the names of the facts by their bits. */
export interface RulesAndFacts {
  readonly rules: readonly RuleFacts[];
  readonly facts: readonly string[];
}

/** For commands that are well-formed. */
export function always(): boolean {
  return true;
}

/** The names of facts by their bits. */
const names: (readonly string[])[] = [];

/** Names facts by their bits, in the order of the device's members. */
export function namesOf(bits: number, { facts }: RulesAndFacts): readonly string[] {
  return (names[bits] ??= Object.freeze(facts.filter((_, index) => (bits & (1 << index)) !== 0)));
}
