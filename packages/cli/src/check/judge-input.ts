import type { Issue } from '@amapi-spec/validators';
import { parseValue } from '../parse-value.ts';
import { displayName, readText } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { issuesOf, type Finding, type Judged } from './judged.ts';
import { judges, type Kind, type Levels } from './kinds.ts';
import { placesOf } from './locate.ts';

/** How inputs are judged. */
export interface JudgeOptions {
  readonly kind: Kind;
  readonly levels: Levels;
  /** The device that a command is for, parsed. */
  readonly device?: { readonly value: unknown };
}

/** Reads and judges one input. Throws Misuse when it cannot be read. */
export async function judgeInput(name: string, options: JudgeOptions, terminal: Terminal): Promise<Judged> {
  const text = await readText(name, terminal);
  const placeOf = placesOf(text);
  return judgeValue(displayName(name), parseValue(name, text), options, (issue) => {
    if (options.device === undefined) return placeOf(issue.path);
    return issue.path[0] === 'command' ? placeOf(issue.path.slice(1)) : undefined;
  });
}

/** Judges a value; `placeOf` says where an issue is in its text. */
export function judgeValue(file: string, value: unknown, options: JudgeOptions, placeOf?: (issue: Issue) => Finding['place']): Judged {
  const { kind, levels, device } = options;
  const verdict =
    device === undefined ? judges[kind](value, levels) : judges['command-for-device']({ command: value, device: device.value }, levels);
  const findings = issuesOf(verdict).map((issue): Finding => {
    const place = placeOf?.(issue);
    return place === undefined ? { issue } : { issue, place };
  });
  return { file, kind, valid: verdict.issues === undefined, findings, omitted: verdict.omitted ?? 0 };
}
