import type { Issue } from '@amapi-spec/validators';
import type { Fix, FixOperation } from '@amapi-spec/validators/fixes';
import { redactIssues } from '@amapi-spec/validators/redact-issues';
import { redact, secretsOf } from '@amapi-spec/redact';
import type { FixOf, JudgeOptions } from '../check/judge-options.ts';
import { pairMembers } from '../gen/inputs.ts';
import { stepsOf } from '@amapi-spec/tools-shared/runtime/pointer.ts';
import { lastStep } from './last-step.ts';
import { suggestFor } from './suggest-for.ts';

/**
 * Finds of each input what can be done about its issues, for programs. Secrets in values are masked, and names that the input chose are left out of paths, as
 * `redactIssues` does. Paths begin in the file, also where a command is judged for a device.
 */
export function shownFixes(options: JudgeOptions): (value: unknown) => FixOf {
  const suggest = suggestFor(options);
  return (value) => {
    const suggested = suggest(value).filter(({ fix }) => fix !== undefined);
    const secrets = secretsOf(value);
    return (issue) => {
      const same = suggested.find(
        ({ rule, pointer }) => rule === issue.rule && [pointer, `/${pairMembers.command}${pointer}`].includes(issue.pointer),
      );
      return same?.fix && maskFix(same.fix, same, secrets);
    };
  };
}

function maskFix({ operations, safe }: Fix, issue: Issue, secrets: readonly string[]): Fix {
  const place = (pointer: string): string => {
    const path = (stepsOf(pointer) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    const there: Issue = { ...issue, path, pointer };
    return redactIssues([there])[0]?.pointer ?? '';
  };
  const masked = operations.map((operation): FixOperation => {
    const path = place(operation.path);
    if (operation.op === 'remove') return { op: 'remove', path };
    if (operation.op === 'move') return { op: 'move', from: place(operation.from), path };
    // Under its name, which tells what is a secret.
    const name = lastStep(operation.path);
    const { [name]: shown } = redact({ [name]: operation.value }, { secrets }) as Readonly<Record<string, unknown>>;
    return { op: operation.op, path, value: shown };
  });
  return { operations: masked, safe };
}
