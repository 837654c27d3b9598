import { plainText } from '../plain-text.ts';
import type { TextPlace } from '../parse/text-place.ts';
import type { Paint } from '../terminal.ts';
import { noteText, pointerText, undecidedText, verdictText } from './finding-text.ts';
import type { Judged } from './judged.ts';
import type { Printer } from './printer.ts';
import type { Note } from './read-device.ts';

/** Prints workflow commands, which GitHub Actions shows beside the lines of a change. */
export function printGithub(_paint: Paint, _lines: boolean): Printer {
  return {
    device: ({ file, notes }) => notes.map((note) => noteAnnotation(file, note)).join(''),
    each: annotations,
    refused: ({ input, reason }) => annotation('error', { ...input, title: 'refused' }, reason),
    end: ({ judged, passed, failed, notForDevice, refused }) => {
      const more = [
        ...(refused > 0 ? [`${refused} refused`] : []),
        ...(notForDevice > 0 ? [`${notForDevice} not judged for the device`] : []),
      ];
      return `${[`${judged} judged: ${passed} passed`, `${failed} failed`, ...more].join(', ')}\n`;
    },
  };
}

function annotations(judged: Judged): string {
  const { file, line, findings, notes, omitted, forDevice } = judged;
  const lineOf = (place?: TextPlace) => ({
    ...(line === undefined ? {} : { line }),
    ...(line === undefined ? place : { column: place?.column }),
  });
  const title = verdictText(judged);
  return [
    ...findings.map(({ issue, place }) =>
      annotation(issue.severity, { file, ...lineOf(place), title: issue.rule }, `${pointerText(issue)}: ${issue.message}`),
    ),
    ...notes.map((note) => noteAnnotation(file, note)),
    ...(omitted > 0 ? [annotation('notice', { file, ...lineOf() }, `${omitted} more findings are not shown`)] : []),
    ...(forDevice === undefined
      ? []
      : undecidedText(forDevice).map((text) =>
          annotation(judged.passed ? (forDevice.judged === 'nothing' ? 'warning' : 'notice') : 'error', { file, ...lineOf(), title }, text),
        )),
  ].join('');
}

function noteAnnotation(file: string, note: Note): string {
  return annotation('warning', { file, ...note.place }, noteText(note));
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
  return `::${level} ${properties.join(',')}::${escapeData(text)}\n`;
}

function escapeData(text: string): string {
  return plainText(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
