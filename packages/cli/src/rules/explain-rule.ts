import type { RuleEntry } from '@amapi-spec/validators/rules';
import type { Format } from '../format.ts';
import { paintFor, type Paint, type Terminal } from '../terminal.ts';
import { findRule } from './find-rule.ts';
import { paintLevel } from './paint-level.ts';

/** Prints all that is known of a rule: what must hold, for what, why, what the answer would be, and the sources. */
export async function explainRule(id: string, format: Format, terminal: Terminal): Promise<0> {
  const rule = findRule(id);
  await terminal.out(format === 'json' ? `${JSON.stringify(rule, null, 2)}\n` : explanation(rule, paintFor(terminal)));
  return 0;
}

function explanation(rule: RuleEntry, paint: Paint): string {
  const { outcome } = rule;
  const lines = [
    `${paint.bold(rule.id)}  ${paintLevel(rule.severity, paint).trimEnd()}`,
    '',
    `  ${rule.message}`,
    '',
    `  judges    ${rule.subject}${rule.for.length > 0 ? `, for ${rule.for.join(', ')}` : ''}`,
    `  points at ${rule.at || '(root)'}`,
    `  requires  ${rule.requirement}`,
    ...(outcome === undefined ? [] : [`  answer    ${outcome.errorCode} (${outcome.basis})`]),
    ...(rule.why === undefined ? [] : ['', ...wrap(rule.why, 96).map((line) => `  ${line}`)]),
    '',
    ...rule.source.map(({ title, section, note }) => `  source    ${title}, ${section}${note === undefined ? '' : `: ${note}`}`),
    `  page      ${rule.docs}`,
  ];
  return `${lines.join('\n')}\n`;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
