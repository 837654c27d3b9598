import { plainText } from '../plain-text.ts';
import type { Paint } from '../terminal.ts';
import { fixesText, noteText, pointerText, undecidedText, verdictText } from './finding-text.ts';
import type { Judged } from './judged.ts';
import type { Printer } from './printer.ts';
import type { Note } from './read-device.ts';
import { UndecidedLines } from './undecided-lines.ts';

/** Prints workflow commands, which GitHub Actions shows beside the lines of a change. */
export function printGithub(_paint: Paint, lines: boolean): Printer {
  const undecided = new UndecidedLines();
  return {
    device: ({ file, findings, notes }) => findingAnnotations({ file, findings, notes, omitted: 0 }),
    each: (judged) => {
      if (!lines || judged.forDevice === undefined) return findingAnnotations(judged) + undecidedAnnotations(judged);
      undecided.add(judged.forDevice);
      return findingAnnotations(judged);
    },
    refused: ({ input, reason }) => annotation('error', { ...input, title: 'refused' }, reason),
    end: ({ judged, passed, failed, notForDevice, refused }) => {
      const notices = undecided.texts().map((text) => annotation('notice', {}, text));
      const more = [
        ...(refused > 0 ? [`${refused} refused`] : []),
        ...(notForDevice > 0 ? [`${notForDevice} not judged for the device`] : []),
      ];
      return `${notices.join('')}${[`${judged} judged: ${passed} passed`, `${failed} failed`, ...more].join(', ')}\n`;
    },
  };
}

function findingAnnotations({ file, line, findings, notes, omitted, fixes }: Omit<Judged, 'kind' | 'valid' | 'passed'>): string {
  return [
    ...findings.map(({ issue, position }) => {
      const properties = { file, line: line ?? position?.line, column: position?.column, title: issue.rule };
      return annotation(issue.severity, properties, `${pointerText(issue)}: ${issue.message}`);
    }),
    ...notes.map((note) => noteAnnotation(file, note)),
    ...(omitted > 0 ? [annotation('notice', { file, line }, `${omitted} more findings are not shown`)] : []),
    ...(fixes === undefined ? [] : [annotation('notice', { file, line, title: '--fix' }, fixesText({ fixes }))]),
  ].join('');
}

function undecidedAnnotations(judged: Judged): string {
  const { file, passed, valid, forDevice } = judged;
  if (forDevice === undefined) return '';
  const level = valid && !passed ? 'error' : forDevice.judged === 'nothing' ? 'warning' : 'notice';
  return undecidedText(forDevice)
    .map((text) => annotation(level, { file, title: verdictText(judged) }, text))
    .join('');
}

function noteAnnotation(file: string, note: Note): string {
  return annotation('warning', { file, ...note.position }, noteText(note));
}

interface Properties {
  readonly file?: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly title?: string;
}

function annotation(level: 'error' | 'warning' | 'notice', { file, line, column, title }: Properties, text: string): string {
  const properties = Object.entries({ file, line, col: column, title })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${[level, ...(properties.length > 0 ? [properties.join(',')] : [])].join(' ')}::${escapeData(text)}\n`;
}

function escapeData(text: string): string {
  return plainText(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
