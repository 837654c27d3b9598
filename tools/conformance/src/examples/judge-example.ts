import type { Issue } from '@amapi-spec/validators';
import type { Position, Roles } from '@amapi-spec/model';
import { functionsOf } from '../judges/validator-judge.ts';
import type { ExampleFile } from './example-file.ts';

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

/** Judges an example: right when exactly the ids are reported that it names. */
export function judgeExample({ path, subject, valid, value, expected, placeOf }: ExampleFile, roles: Roles): JudgedExample {
  const { issues, warnings } = functionsOf(roles, subject).validate(value);
  const findings = [...(issues ?? []), ...warnings].map((issue) => ({ issue, place: placeOf(issue.path) }));
  const reported = [...new Set(findings.map(({ issue }) => issue.rule))].sort();
  const found = issues === undefined;
  return { path, valid: found, right: found === valid && expected.join() === reported.join(), expected, reported, findings };
}
