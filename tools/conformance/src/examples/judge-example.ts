import {
  validateCommand,
  validateCommandForDevice,
  validateCommandRequest,
  validateDevice,
  validateOperation,
  type Issue,
} from '@amapi-spec/validators';
import type { Position } from '@amapi-spec/model';
import type { ExampleFile, ExampleKind } from './example-file.ts';

/** What the validators say of an example. */
export interface JudgedExample {
  readonly path: string;
  readonly valid: boolean;
  /** Whether exactly the ids that it names are reported. */
  readonly right: boolean;
  readonly expected: readonly string[];
  readonly reported: readonly string[];
  /** Errors first, then warnings. */
  readonly findings: readonly { readonly issue: Issue; readonly place: Position }[];
}

type Verdict = { readonly issues?: readonly Issue[] | undefined; readonly warnings: readonly Issue[] };

const judges: Readonly<Record<ExampleKind, (value: unknown) => Verdict>> = {
  request: validateCommandRequest,
  command: validateCommand,
  device: validateDevice,
  operation: validateOperation,
  'command-for-device': (value) => {
    const { command, device } = value as { command?: unknown; device?: unknown };
    return validateCommandForDevice(command, device as Parameters<typeof validateCommandForDevice>[1]);
  },
};

/** Judges an example: right when exactly the ids are reported that it names. */
export function judgeExample({ path, kind, valid, value, expected, placeOf }: ExampleFile): JudgedExample {
  const { issues, warnings } = judges[kind](value);
  const findings = [...(issues ?? []), ...warnings].map((issue) => ({ issue, place: placeOf(issue.path) }));
  const reported = [...new Set(findings.map(({ issue }) => issue.rule))].sort();
  const found = issues === undefined;
  return { path, valid: found, right: found === valid && expected.join() === reported.join(), expected, reported, findings };
}
