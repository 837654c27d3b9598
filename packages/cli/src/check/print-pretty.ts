import { plainText } from '../plain-text.ts';
import type { Paint } from '../terminal.ts';
import { idsText, pointerText } from './finding-text.ts';
import { passes, type Finding, type Judged, type Totals } from './judged.ts';
import type { Printer } from './printer.ts';

/** Prints for people: a line per input, a line per issue, a summary. */
export function printPretty(paint: Paint, lines: boolean): Printer {
  let examples = false;
  return {
    each: (judged) => {
      examples ||= judged.example !== undefined;
      if (lines && judged.findings.length === 0) return '';
      const findings = judged.findings.map((finding) => findingLine(finding, paint));
      return `${[headline(judged, paint), ...findings, ...footnotes(judged, paint)].join('\n')}\n`;
    },
    end: (totals) => (totals.judged === 0 ? '' : `${summary(totals, lines ? 'line' : examples ? 'example' : 'input', paint)}\n`),
  };
}

function headline(judged: Judged, paint: Paint): string {
  const name = judged.line === undefined ? judged.file : `${judged.file}:${judged.line}`;
  const mark = passes(judged) ? paint.green('✓') : paint.red('✗');
  const verdict = judged.valid ? 'valid' : 'not valid';
  const asSaid = judged.example === undefined ? '' : judged.example.right ? ', as it says' : ', not as it says';
  return `${mark} ${plainText(name)}  ${paint.dim(verdict + asSaid)}`;
}

function findingLine({ issue, place }: Finding, paint: Paint): string {
  const severity = issue.severity === 'error' ? paint.red('error  ') : paint.yellow('warning');
  const where = place === undefined ? '' : paint.dim(`${place.line}:${place.column} `);
  const outcome = issue.outcome === undefined ? '' : paint.dim(` (the answer would be ${issue.outcome.errorCode}, ${issue.outcome.basis})`);
  return `    ${where}${severity} ${paint.bold(issue.rule)} ${pointerText(issue)}: ${issue.message}${outcome}`;
}

function footnotes({ omitted, example }: Judged, paint: Paint): string[] {
  const notes: string[] = [];
  if (omitted > 0) notes.push(`    and ${omitted} more`);
  if (example?.right === false) {
    notes.push(`    expected: ${idsText(example.expected)}`, `    reported: ${idsText(example.reported)}`);
  }
  return notes.map((note) => paint.dim(note));
}

function summary({ judged, passed, failed }: Totals, noun: string, paint: Paint): string {
  const [good, bad] = noun === 'example' ? ['as they say', 'not'] : ['valid', 'not valid'];
  const text = `${judged} ${judged === 1 ? noun : `${noun}s`}: ${passed} ${good}, ${failed} ${bad}`;
  return paint.bold(failed === 0 ? paint.green(text) : paint.red(text));
}
