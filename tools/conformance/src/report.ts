import type { Model } from '@amapi-spec/model';
import { isAccepted, judge, reportedIds } from '@amapi-spec/model/reference';
import { knownDifferences } from './known-differences.ts';
import { unreachedFields, unreachedRules } from './run-cases.ts';
import { type Case, subjectsOf } from './subject.ts';
import type { Tally } from './tally.ts';

/** Writes what a run found, for people. */
export function formatReport(model: Model, tally: Tally): string {
  const { cases, accepted, malformed, unexplained } = tally;
  const whole = subjectsOf(model).map((subject) => `${subject} ${tally.bySubject[subject] ?? 0}`);
  const hits = Object.values(tally.rules).map(({ broken, held }) => Math.min(broken, held));
  const unreached = unreachedRules(model, tally);
  return [
    `${cases} cases: ${accepted} accepted, ${malformed} malformed, ${cases - accepted - malformed} refused by a rule (${whole.join(', ')}, the rest other shapes)`,
    unreached.length === 0
      ? `${model.rules.length} rules, each broken and kept, the rarest of these ${Math.min(...hits)} times`
      : `${model.rules.length} rules; never broken, or never kept: ${unreached.join(', ')}`,
    unreachedFields(tally).length === 0
      ? `${Object.keys(tally.fields).length} fields, each well-formed and malformed`
      : `${Object.keys(tally.fields).length} fields; never well-formed, or never malformed: ${unreachedFields(tally).join(', ')}`,
    'explained differences:',
    ...knownDifferences.map(({ name, reason }) => `  ${tally.explained[name] ?? 0} x ${name}: ${reason}`),
    `unexplained differences: ${unexplained.reduce((sum, { count }) => sum + count, 0)}`,
    ...unexplained.map(
      ({ judge: name, says, count, example, path }) =>
        `  ${count} x ${name} on ${example.subject}${path === undefined ? '' : `, first at --path ${path}`}: ${says}\n${indent(formatExample(model, example))}`,
    ),
  ].join('\n');
}

/** Writes a case as a ready file for `spec/examples`, which has a folder for whole values only. */
function formatExample(model: Model, { subject, value }: Case): string {
  const { inputs } = model.roles;
  const input = inputs.find(({ shape }) => shape === subject);
  const isFirst = input === inputs.find(({ folder }) => folder === input?.folder);
  const judgement = judge(model, subject, value);
  const valid = isAccepted(judgement);
  const ids = reportedIds(judgement);
  const lines = [
    input === undefined
      ? `# ${subject} is no whole value: put it into one for spec/examples`
      : `# spec/examples/${valid ? 'valid' : 'invalid'}/${input.folder}/NAME.yaml`,
    ...(input === undefined || isFirst ? [] : [`as: ${input.name}`]),
    ...(ids.length === 0 ? [] : [`${valid ? 'warns' : 'breaks'}: [${ids.join(', ')}]`]),
    // JSON is YAML, and escapes what YAML could not hold.
    `value: ${JSON.stringify(value)}`,
  ];
  return lines.join('\n');
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}
