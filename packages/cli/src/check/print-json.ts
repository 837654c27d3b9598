import type { Misuse } from '../misuse.ts';
import { plainText } from '../plain-text.ts';
import { noteText, pointerText } from './finding-text.ts';
import type { Finding, Judged } from './judged.ts';
import type { DeviceInput } from './judge-options.ts';
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
    device: ({ file, findings, notes }: DeviceInput) => {
      device = { file, issues: findings.map(findingToJson), notes: notes.map(noteToJson) };
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

/** Prints one JSON object per line of input and nothing else: a verdict, or why there is none. What is to be said of the device is text, for standard error. */
export function printJsonLines(): Printer {
  return {
    device: ({ file, findings, notes }) =>
      [
        ...findings.map(({ issue }) => `${issue.severity} ${issue.rule} ${pointerText(issue)}: ${plainText(issue.message)}`),
        ...notes.map((note) => `warning ${noteText(note)}`),
      ]
        .map((text) => `${plainText(file)}: ${text}\n`)
        .join(''),
    each: (judged) => `${JSON.stringify(toJson(judged))}\n`,
    refused: ({ input: { line, ...position } = { file: '' }, reason }) =>
      `${JSON.stringify({ ...position, ...(line === undefined ? {} : { inputLine: line }), message: reason })}\n`,
    end: () => '',
  };
}

function toJson({ file, line, document, kind, valid, passed, findings, notes, omitted, forDevice, fixes }: Judged): object {
  return {
    file,
    ...(line === undefined ? {} : { inputLine: line }),
    ...(document === undefined ? {} : { document }),
    kind,
    valid,
    ...(passed === valid ? {} : { passed }),
    issues: findings.map(findingToJson),
    ...(notes.length > 0 ? { notes: notes.map(noteToJson) } : {}),
    ...(omitted > 0 ? { omitted } : {}),
    ...(forDevice === undefined ? {} : { forDevice }),
    ...(fixes === undefined ? {} : { fixes }),
  };
}

function findingToJson({ issue, position, fix }: Finding): object {
  return { ...issue, ...position, ...(fix && { fix }) };
}

function noteToJson({ path, message, position }: Note): object {
  return { path, message, ...position };
}

function problemToJson({ input, reason }: Misuse): object {
  return { ...input, message: reason };
}
