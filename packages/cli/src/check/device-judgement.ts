import { validateCommandForDevice, type UndecidedRule } from '@amapi-spec/validators/command-for-device';
import type { Levels, Verdict } from '../runtime/judged-input.ts';

/** How far a command could be judged for a device. */
export interface DeviceJudgement {
  /** `nothing`: no rule about devices could be; `part`: some could not. */
  readonly judged: 'all' | 'part' | 'nothing';
  /** Rules that were left undecided. */
  readonly undecided: readonly UndecidedRule[];
  /** Device facts that would decide them. */
  readonly missingFacts: readonly string[];
}

/** Judges a command for a device, and says how far that went. */
export function judgeForDevice(command: unknown, device: unknown, rules: Levels): { verdict: Verdict; forDevice: DeviceJudgement } {
  const judge = (facts: unknown) => validateCommandForDevice(command, facts as Parameters<typeof validateCommandForDevice>[1], { rules });
  const verdict = judge(device);
  const { undecided, missingFacts } = verdict;
  // A device without any fact shows which rules there are for the command.
  const judged = undecided.length === 0 ? 'all' : undecided.length < judge({}).undecided.length ? 'part' : 'nothing';
  return { verdict, forDevice: { judged, undecided, missingFacts } };
}
