import { plainText } from '../plain-text.ts';
import { positionText, type Position } from '../parse/text-position.ts';
import type { Paint } from '../terminal.ts';
import { fixableText, fixesText, inputText, noteText, pointerText, undecidedText, verdictText } from './finding-text.ts';
import type { Finding, Judged, Totals } from './judged.ts';
import type { Printer } from './printer.ts';
import type { Note } from './read-device.ts';
import { UndecidedLines } from './undecided-lines.ts';

/** Prints for people: a line per input, a line per issue, a summary. Of lines of NDJSON those are shown that have an issue. */
export function printPretty(paint: Paint, lines: boolean): Printer {
  const undecided = new UndecidedLines();
  return {
    device: ({ file, findings, notes }) => {
      const said = [...findings.map((finding) => findingLine(finding, paint)), ...notes.map((note) => noteLine(note, paint))];
      return said.length === 0 ? '' : block(`${paint.yellow('!')} ${plainText(file)}  ${paint.dim('device')}`, said);
    },
    each: (judged) => {
      const { findings, notes, omitted, forDevice } = judged;
      if (lines && forDevice !== undefined) undecided.add(forDevice);
      if (lines && judged.valid && findings.length === 0 && notes.length === 0 && judged.fixes === undefined) return '';
      const said = block(headline(judged, paint), [
        ...findings.map((finding) => findingLine(finding, paint)),
        ...notes.map((note) => noteLine(note, paint)),
        ...(omitted > 0 ? [paint.dim(`    and ${omitted} more`)] : []),
        ...(forDevice === undefined || lines ? [] : undecidedText(forDevice).map((text) => paint.dim(`    ${text}`))),
      ]);
      return said + (judged.fixes?.diff ?? '');
    },
    refused: () => '',
    end: (totals) => {
      const fixable = fixableText(totals);
      return totals.judged === 0
        ? ''
        : block(summary(totals, lines ? 'line' : 'input', paint), [
            ...undecided.texts().map((text) => paint.dim(`    ${text}`)),
            ...(fixable === '' ? [] : [paint.cyan(fixable)]),
          ]);
    },
  };
}

function block(first: string, rest: readonly string[]): string {
  return `${[first, ...rest].join('\n')}\n`;
}

function headline(judged: Judged, paint: Paint): string {
  const { passed, valid, forDevice } = judged;
  const mark = !passed ? paint.red('✗') : valid && forDevice?.judged === 'nothing' ? paint.yellow('?') : paint.green('✓');
  const fixes = fixesText(judged);
  return `${mark} ${inputText(judged)}  ${paint.dim(verdictText(judged))}${fixes === '' ? '' : paint.cyan(`, ${fixes}`)}`;
}

function findingLine({ issue, position }: Finding, paint: Paint): string {
  const severity = issue.severity === 'error' ? paint.red('error  ') : paint.yellow('warning');
  const outcome = issue.outcome === undefined ? '' : paint.dim(` (the answer would be ${issue.outcome.errorCode}, ${issue.outcome.basis})`);
  return `    ${positionPrefix(position, paint)}${severity} ${paint.bold(issue.rule)} ${pointerText(issue)}: ${plainText(issue.message)}${outcome}`;
}

function noteLine(note: Note, paint: Paint): string {
  return `    ${positionPrefix(note.position, paint)}${paint.yellow('warning')} ${noteText(note)}`;
}

function positionPrefix(position: Position | undefined, paint: Paint): string {
  return position === undefined ? '' : paint.dim(`${positionText(position)} `);
}

function summary({ judged, passed, failed, notForDevice, withoutFacts, refused, fixes }: Totals, noun: string, paint: Paint): string {
  const parts = [
    `${passed} valid`,
    `${failed - withoutFacts} not valid`,
    ...(withoutFacts > 0 ? [`${withoutFacts} valid without the device facts that are required`] : []),
    ...(refused > 0 ? [`${refused} refused`] : []),
    ...(notForDevice > 0 ? [`${notForDevice} not judged for the device`] : []),
    ...(fixes > 0 ? [`${fixes} ${fixes === 1 ? 'fix' : 'fixes'}`] : []),
  ];
  const given = judged + refused;
  const text = `${given} ${given === 1 ? noun : `${noun}s`}: ${parts.join(', ')}`;
  return paint.bold(failed + refused > 0 ? paint.red(text) : notForDevice > 0 ? paint.yellow(text) : paint.green(text));
}
