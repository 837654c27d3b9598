import type { Misuse } from '../misuse.ts';
import { plainText } from '../plain-text.ts';
import { noteText } from './finding-text.ts';
import type { Judged } from './judged.ts';
import type { DeviceInput } from './judge-input.ts';
import type { Printer } from './printer.ts';
import type { Note } from './read-device.ts';

/**
 * Prints one JSON document, `{ "inputs": [...], "problems": [...], "device": {...}, "summary": {...} }`: what was judged, what could
 * not be, the device file when there is one, and the totals.
 */
export function printJson(): Printer {
  const problems: object[] = [];
  let device: object | undefined;
  let first = true;
  return {
    device: ({ file, notes }: DeviceInput) => {
      device = { file, notes: notes.map(noteToJson) };
      return '';
    },
    each: (judged) => {
      const before = first ? '{"inputs":[\n' : ',\n';
      first = false;
      return before + JSON.stringify(toJson(judged));
    },
    refused: (misuse) => {
      problems.push(problemToJson(misuse));
      return '';
    },
    end: (totals) => {
      const { judged, passed, failed, notForDevice, withoutFacts, refused } = totals;
      const summary = { judged, passed, failed, refused, ...(device === undefined ? {} : { notForDevice, withoutFacts }) };
      const rest = { problems, ...(device === undefined ? {} : { device }), summary };
      return `${first ? '{"inputs":[' : '\n'}],${JSON.stringify(rest).slice(1)}\n`;
    },
  };
}

/** Prints one JSON object per line of input and nothing else: a verdict, or why there is none. Notes on the device are text, for standard error. */
export function printJsonLines(): Printer {
  return {
    device: ({ file, notes }) => notes.map((note) => `${plainText(file)}: warning ${noteText(note)}\n`).join(''),
    each: (judged) => `${JSON.stringify(toJson(judged))}\n`,
    refused: ({ input: { line, ...place } = { file: '' }, reason }) =>
      `${JSON.stringify({ ...place, ...(line === undefined ? {} : { inputLine: line }), message: reason })}\n`,
    end: () => '',
  };
}

function toJson({ file, line, kind, valid, passed, findings, notes, omitted, forDevice }: Judged): object {
  const issues = findings.map(({ issue, place }) => ({ ...issue, ...place }));
  return {
    file,
    ...(line === undefined ? {} : { inputLine: line }),
    kind,
    valid,
    ...(passed === valid ? {} : { passed }),
    issues,
    ...(notes.length > 0 ? { notes: notes.map(noteToJson) } : {}),
    ...(omitted > 0 ? { omitted } : {}),
    ...(forDevice === undefined ? {} : { forDevice }),
  };
}

function noteToJson({ path, message, place }: Note): object {
  return { path, message, ...place };
}

function problemToJson({ input, reason }: Misuse): object {
  return { ...input, message: reason };
}
