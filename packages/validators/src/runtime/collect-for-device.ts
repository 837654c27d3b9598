import type { ObjectFacts } from '@amapi-spec/tools-shared/runtime/object-facts.ts';
import { addMissing } from './add-missing.ts';
import { isObject } from './is-object.ts';
import type { DeviceFunctions, DeviceVerdict } from './on-rules.ts';
import { PairCollector } from './pair-collector.ts';
import { enter, type Step } from './step.ts';
import type { Issue } from './types.ts';

/** What judges a command by the device that it is for. */
export interface PairFunctions<Facts extends DeviceVerdict> {
  /** Collects what is wrong with both. */
  readonly collect: (pair: Pair, at: Step) => void;
  readonly markSuperseded: (pair: Readonly<Record<string, unknown>>, facts: Facts, at: Step) => void;
  readonly collectCommand: (command: unknown, at: Step) => void;
  readonly collectDevice: (device: unknown, at: Step) => void;
  readonly typeOf: (command: object) => string;
  readonly device: DeviceFunctions<Facts>;
  /** What is known of both together. */
  readonly pair: ObjectFacts;
}

/** A command, and the device that it is for. */
export type Pair = { readonly command: unknown; readonly device: unknown };

/** Collects what is wrong with a command, with the device, and with both together, and what missing facts leave undecided. */
export function collectForDevice<Facts extends DeviceVerdict>(pair: Pair, at: Step, functions: PairFunctions<Facts>): void {
  const { command, device } = pair;
  const facts = functions.device.readDevice(device);
  if (isThere(command, 'command', at)) collectCommand(pair, facts, at, functions);
  if (isThere(device, 'device', at) && (!facts.isValid || facts.hasWarnings)) functions.collectDevice(device, enter(at, 'device'));
  const members = isObject(command) ? command : {};
  const rules = new PairCollector(at, functions.device);
  functions.device.findBroken(functions.typeOf(members), members, facts, rules);
  at.collector.pair = rules;
}

/** Tells whether a member is there; says so when it is not. */
function isThere(value: unknown, name: string, at: Step): boolean {
  if (value !== undefined && value !== null) return true;
  addMissing(name, at);
  return false;
}

/** Collects the issues of the command; where there are any, some of its rules may be superseded. */
function collectCommand<Facts extends DeviceVerdict>(pair: Pair, facts: Facts, at: Step, functions: PairFunctions<Facts>): void {
  const { collector } = at;
  const { issues, warnings, omitted } = collector;
  const errors = issues?.length;
  const others = warnings?.length;
  functions.collectCommand(pair.command, enter(at, 'command'));
  if (collector.issues === undefined && collector.warnings === undefined) return;
  functions.markSuperseded(pair, facts, at);
  const { superseded } = collector;
  if (superseded === undefined) return;
  if (collector.omitted === omitted) {
    const stays = ({ rule }: Issue): boolean => !superseded.includes(rule);
    collector.issues = collector.issues?.filter(stays);
    collector.warnings = collector.warnings?.filter(stays);
    // A list tells that there is an error.
    if (collector.issues?.length === 0) collector.issues = undefined;
    return;
  }
  // Some of what is left out is superseded too: only a second walk can count that. What was said of the pair itself stays.
  collector.issues = issues?.slice(0, errors);
  collector.warnings = warnings?.slice(0, others);
  collector.omitted = omitted;
  functions.collectCommand(pair.command, enter(at, 'command'));
}
