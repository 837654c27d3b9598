import type { Issue } from '@amapi-spec/validators';
import { redactIssues } from '@amapi-spec/validators/redact-issues';
import type { InputName } from '../gen/input-names.ts';
import { deviceInput, inputs, pairMembers } from '../gen/inputs.ts';
import { isObject } from '@amapi-spec/tools-shared/runtime/is-object.ts';
import type { Levels } from '../runtime/judged-input.ts';
import { isMisuse, Misuse, type MisusedInput } from '../misuse.ts';
import type { FindPosition } from '../parse/text-position.ts';
import { parseAll, parseText, type TextFormat } from '../parse-value.ts';
import { displayName, readText } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { judgeForDevice } from './device-judgement.ts';
import type { DeviceInput, FixOf, JudgeOptions } from './judge-options.ts';
import { explainMismatch } from './input-kind.ts';
import { issuesOf, type Finding, type Judged } from './judged.ts';
import { nameReason } from './name-reason.ts';
import { readDevice } from './read-device.ts';

/** An input that was read: what a file holds, or one of its lines or documents. */
export interface Input {
  /** As messages call it. */
  readonly file: string;
  /** The line of an NDJSON input, from 1. */
  readonly line?: number;
  /** The document of a file that has several, from 1. */
  readonly document?: number;
  readonly value: unknown;
  readonly positionOf: FindPosition;
}

/** An input with what it is written in. */
export interface WrittenInput extends Input {
  readonly format: TextFormat;
  readonly text: string;
}

/** A line of NDJSON. */
export interface LineInput extends WrittenInput {
  readonly line: number;
}

/** What a file holds, or one of its documents. */
export interface FileInput extends WrittenInput {
  /** Where its text begins in that of the file, in UTF-16 units, and on which line, from 1. */
  readonly start: number;
  readonly firstLine: number;
}

/** Reads the inputs of a file; a document that cannot be read is the Misuse that says so. Throws Misuse when nothing can be read. */
export async function readInputs(name: string, terminal: Terminal): Promise<(FileInput | Misuse)[]> {
  return inputsOf(name, await readText(name, terminal));
}

/** Reads the inputs of a file's text as readInputs does. */
export function inputsOf(name: string, text: string): (FileInput | Misuse)[] {
  return parseAll(name, text).map((value) => (isMisuse(value) ? value : { file: displayName(name), ...value }));
}

/** Reads and judges the device that commands are for. Throws Misuse when it cannot be read, or is none. */
export async function readDeviceInput(name: string, levels: Levels, terminal: Terminal): Promise<DeviceInput> {
  const input: Input = { file: displayName(name), ...parseText(name, await readText(name, terminal)) };
  refuseMismatch(input, deviceInput);
  const { file, value } = input;
  if (!isObject(value)) {
    throw new Misuse('refused: not a device, which is an object', { file });
  }
  const read = readDevice(value, input.positionOf);
  return {
    file,
    value: read.value,
    notes: read.notes,
    findings: findingsOf(issuesOf(inputs[deviceInput].judge(read.value, levels)), read.positionOf, read.value),
  };
}

/** Judges an input; what could not be read, or is another kind of thing, is the Misuse that says so. */
export function tryJudge(input: Input | Misuse, options: JudgeOptions): Judged | Misuse {
  if (isMisuse(input)) return input;
  try {
    return judgeInput(input, options);
  } catch (error) {
    if (!isMisuse(error)) throw error;
    return error;
  }
}

/** Judges an input. Throws Misuse when it is another kind of thing. */
export function judgeInput(input: Input, options: JudgeOptions): Judged {
  const { kind } = options;
  // Nothing else is a valid request, so the kind of a valid one need not be looked at.
  const { closed } = inputs[kind];
  if (!closed) refuseMismatch(input, kind);
  const judged = judge(input, options);
  if (closed && !judged.valid) refuseMismatch(input, kind);
  return judged;
}

function refuseMismatch(input: Input, kind: InputName): void {
  const mismatch = explainMismatch(input.value, kind);
  if (mismatch !== undefined) throw new Misuse(`refused: ${mismatch}`, misusedInput(input));
}

/** Of a file that is one input the name says enough. */
function misusedInput({ file, line, document, positionOf }: Input): MisusedInput {
  if (document !== undefined) return { file, ...positionOf([]) };
  return { file, ...(line === undefined ? {} : { line }) };
}

function judge({ file, line, document, value, positionOf }: Input, options: JudgeOptions): Judged {
  const { kind, levels, device, requireDeviceFacts } = options;
  const fixOf = options.fixesOf?.(value);
  const base = { file, kind, ...(line === undefined ? {} : { line }), ...(document === undefined ? {} : { document }) };
  if (device !== undefined) {
    const { verdict, forDevice } = judgeForDevice(value, device.value, levels);
    const valid = verdict.issues === undefined;
    const decided = !requireDeviceFacts || forDevice.undecided.every(({ severity }) => severity === 'warning');
    const issues = issuesOf(verdict).filter((issue) => issue.severity === 'error' || !isOfDevice(issue, device));
    const inCommand: FindPosition = ([of, ...path]) => (of === pairMembers.command ? positionOf(path) : undefined);
    const findings = findingsOf(issues, inCommand, { [pairMembers.command]: value }, fixOf);
    const omitted = verdict.omitted ?? 0;
    // Of a malformed command nothing is known to be undecided, which is not to say that all was judged.
    const told = valid || forDevice.undecided.length > 0 ? { forDevice } : {};
    return { ...base, valid, passed: valid && decided, findings, omitted, notes: [], ...told };
  }
  const read = kind === deviceInput ? readDevice(value, positionOf) : { value, notes: [], positionOf };
  const verdict = inputs[kind].judge(read.value, levels);
  const valid = verdict.issues === undefined;
  const findings = findingsOf(issuesOf(verdict), read.positionOf, read.value, fixOf);
  return { ...base, valid, passed: valid, findings, omitted: verdict.omitted ?? 0, notes: read.notes };
}

/** A warning about the device alone is told once, with its file. */
function isOfDevice({ rule, pointer }: Issue, { findings }: DeviceInput): boolean {
  return findings.some(({ issue }) => issue.rule === rule && `/${pairMembers.device}${issue.pointer}` === pointer);
}

function findingsOf(issues: readonly Issue[], positionOf: FindPosition, value: unknown, fixOf?: FixOf): Finding[] {
  // Most lines of a stream have none, and redacting begins with a table of all names.
  if (issues.length === 0) return [];
  const shown = redactIssues(issues.map((issue) => nameReason(issue, value)));
  return shown.map((issue, index) => {
    // The path as it is finds the position; what is shown of it may be a secret used as a key.
    const position = positionOf(issues[index]?.path ?? []);
    const fix = fixOf?.(issues[index] ?? issue);
    return { issue, ...(position && { position }), ...(fix && { fix }) };
  });
}
