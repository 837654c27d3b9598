import type { ObjectFacts } from '@amapi-spec/tools-shared/runtime/object-facts.ts';
import { addMissing } from './add-missing.ts';
import { applies, broken } from './broken.ts';
import { isObject } from './is-object.ts';
import { always, type DeviceFunctions, type DeviceVerdict, type OnRules } from './on-rules.ts';
import { enter, type Step } from './step.ts';
import { Undecided } from './undecided.ts';

/** What judges a command by the device that it is for. */
export interface PairFunctions<Facts extends DeviceVerdict> {
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

/** Ends the look at the first rule: there is something to say. */
const onAny: OnRules = { applies: always, asksCommand: always, isBroken: always };

/** Collects what is wrong with a command, with the device, and with both together; returns what missing facts leave undecided, if anything. */
export function collectForDevice<Facts extends DeviceVerdict>(
  pair: Pair,
  at: Step,
  functions: PairFunctions<Facts>,
): Undecided | undefined {
  const { command, device } = pair;
  const { readDevice, findBroken, rules } = functions.device;
  const facts = readDevice(device);
  if (isThere(command, 'command', at)) collectCommand(pair, facts, at, functions);
  if (isThere(device, 'device', at) && (!facts.isValid || facts.hasWarnings)) functions.collectDevice(device, enter(at, 'device'));
  const members = isObject(command) ? command : {};
  const type = functions.typeOf(members);
  if (at.malformed === undefined && !findBroken(type, members, facts, onAny)) return undefined;
  const undecided = new Undecided(functions.device, at.collector.levels);
  const isToBeAsked = (rule: number): boolean => applies(rules[rule]!, at);
  findBroken(type, members, facts, {
    applies: isToBeAsked,
    asksCommand: isToBeAsked,
    isBroken: (rule, reads, missing, key) => {
      if ((reads & missing) === 0) broken(rules[rule]!, at, key);
      else undecided.add(rule, reads & missing);
      return false;
    },
  });
  return undecided;
}

/** Tells whether a member is there; says so when it is not. */
function isThere(value: unknown, name: string, at: Step): boolean {
  if (value !== undefined && value !== null) return true;
  addMissing(name, at);
  return false;
}

/** Collects the issues of the command; where there are any, some of its rules may be superseded, and it is begun anew. */
function collectCommand<Facts extends DeviceVerdict>(pair: Pair, facts: Facts, at: Step, functions: PairFunctions<Facts>): void {
  const { collector } = at;
  const { issues, warnings, omitted } = collector;
  const [errors, others] = [issues?.length, warnings?.length];
  functions.collectCommand(pair.command, enter(at, 'command'));
  if (collector.issues?.length === errors && collector.warnings?.length === others) return;
  functions.markSuperseded(pair, facts, at);
  if (collector.superseded === undefined) return;
  // What was said of the pair itself stays.
  collector.issues = issues?.slice(0, errors);
  collector.warnings = warnings?.slice(0, others);
  collector.omitted = omitted;
  functions.collectCommand(pair.command, enter(at, 'command'));
}
