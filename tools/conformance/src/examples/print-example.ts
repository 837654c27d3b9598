import { styleText } from 'node:util';
import type { JudgedExample } from './judge-example.ts';

/** Prints an example: its verdict, a line per issue, and what differs from what it says. Colours where standard output takes them. */
export function printExample({ path, valid, right, expected, reported, findings }: JudgedExample): string {
  const mark = right ? styleText('green', '✓') : styleText('red', '✗');
  const verdict = `${valid ? 'valid' : 'not valid'}, ${right ? 'as it says' : 'not as it says'}`;
  const issues = findings.map(({ issue, place: { line, column } }) => {
    const severity = issue.severity === 'error' ? styleText('red', 'error  ') : styleText('yellow', 'warning');
    const { outcome } = issue;
    const answer = outcome === undefined ? '' : styleText('dim', ` (the answer would be ${outcome.errorCode}, ${outcome.basis})`);
    const where = styleText('dim', `${line}:${column} `);
    return `    ${where}${severity} ${styleText('bold', issue.rule)} ${issue.pointer || '(root)'}: ${issue.message}${answer}`;
  });
  const difference = right
    ? []
    : [`    expected: ${idsText(expected)}`, `    reported: ${idsText(reported)}`].map((line) => styleText('dim', line));
  return [`${mark} ${path}  ${styleText('dim', verdict)}`, ...issues, ...difference].join('\n');
}

/** Prints how many examples are what they say. */
export function printTotals(judged: readonly JudgedExample[]): string {
  const right = judged.filter((example) => example.right).length;
  const text = `${judged.length} ${judged.length === 1 ? 'example' : 'examples'}: ${right} as they say, ${judged.length - right} not`;
  return styleText(['bold', right === judged.length ? 'green' : 'red'], text);
}

function idsText(ids: readonly string[]): string {
  return ids.join(', ') || 'nothing';
}
