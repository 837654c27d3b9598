import type { Issue } from '@amapi-spec/validators';
import type { Fix } from '@amapi-spec/validators/fixes';
import type { InputName } from '../gen/input-names.ts';
import type { Verdict } from '../runtime/judged-input.ts';
import type { Position } from '../parse/text-position.ts';
import type { DeviceJudgement } from './device-judgement.ts';
import type { Note } from './read-device.ts';

/** An input and what is to be said of it. */
export interface Judged {
  /** As the user wrote it; `(standard input)` for `-`. */
  readonly file: string;
  /** The line of an NDJSON input, from 1. */
  readonly line?: number;
  /** The document of a file that has several, from 1. */
  readonly document?: number;
  /** What it was judged as. */
  readonly kind: InputName;
  readonly valid: boolean;
  /** Whether it counts as valid: a command may also have to be judged by every rule about devices. */
  readonly passed: boolean;
  /** Errors first, then warnings, each with its position in the file where that is known. */
  readonly findings: readonly Finding[];
  /** Findings beyond those that are kept. */
  readonly omitted: number;
  /** What is to be said of a device file beside issues. */
  readonly notes: readonly Note[];
  /** How far a command could be judged for its device. */
  readonly forDevice?: DeviceJudgement;
  /** What was mended, or would be; absent where nothing was. */
  readonly fixes?: FixesMade;
  /** Fixes that `--fix` would make; absent where they are not counted. */
  readonly fixable?: number;
}

/** What `--fix` has made of an input, or would make of it. */
export interface FixesMade {
  readonly made: number;
  /** What would change, as a unified diff without secrets; absent where it has been changed. */
  readonly diff?: string;
}

/** An issue and where it is in the text. */
export interface Finding {
  /** Without its fix, which may hold values of the input. */
  readonly issue: Issue;
  readonly position?: Position;
  /** Where asked for, and with secrets in it masked; its paths begin in the file. */
  readonly fix?: Fix;
}

/** How many of what was given. */
export interface Totals {
  readonly judged: number;
  readonly passed: number;
  readonly failed: number;
  /** Of those that passed: a device was given, but no rule about devices could be judged. */
  readonly notForDevice: number;
  /** Of those that failed: valid, but a fact about the device that was required is missing. */
  readonly withoutFacts: number;
  /** What could not be judged. */
  readonly refused: number;
  /** Issues that were mended, or would be. */
  readonly fixes: number;
  /** Fixes that `--fix` would make where it was not asked for. */
  readonly fixable: number;
  /** Inputs with findings whose fixes were not counted. */
  readonly uncounted: number;
}

/** Lists a verdict's findings in the order in which they are shown. */
export function issuesOf(verdict: Verdict): Issue[] {
  return [...(verdict.issues ?? []), ...verdict.warnings];
}

/** Counts inputs. */
export class Tally implements Totals {
  judged = 0;
  passed = 0;
  failed = 0;
  notForDevice = 0;
  withoutFacts = 0;
  refused = 0;
  fixes = 0;
  fixable = 0;
  uncounted = 0;

  /** Counts an input that was judged. */
  add({ passed, valid, forDevice, findings, fixes, fixable }: Judged): void {
    this.judged++;
    this.fixes += fixes?.made ?? 0;
    this.fixable += fixable ?? 0;
    if (findings.length > 0 && fixable === undefined) this.uncounted++;
    if (passed) this.passed++;
    else this.failed++;
    if (passed && forDevice?.judged === 'nothing') this.notForDevice++;
    if (valid && !passed) this.withoutFacts++;
  }

  /** Says how a run ends: 2 when an input could not be judged, 1 when one did not pass, 0 when all did. */
  exitCode(): 0 | 1 | 2 {
    return this.refused > 0 ? 2 : this.failed > 0 ? 1 : 0;
  }
}
