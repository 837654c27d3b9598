import type { Paint } from '../terminal.ts';
import { idsText, pointerText } from './finding-text.ts';
import { passes, type Finding, type Judged } from './judged.ts';
import type { Printer } from './printer.ts';

/** Prints workflow commands, which GitHub Actions shows beside the lines of a change. */
export function printGithub(_paint: Paint, _lines: boolean): Printer {
  return {
    each: (judged) => {
      const annotations = judged.example === undefined ? findingAnnotations(judged) : exampleAnnotations(judged);
      return annotations.map((line) => `${line}\n`).join('');
    },
    end: ({ judged, passed, failed }) => `${judged} judged: ${passed} passed, ${failed} failed\n`,
  };
}

function findingAnnotations(judged: Judged): string[] {
  const more = judged.omitted === 0 ? [] : [`::notice file=${escapeProperty(judged.file)}::${judged.omitted} more findings are not shown`];
  return [...judged.findings.map((finding) => annotation(judged, finding)), ...more];
}

function annotation(judged: Judged, { issue, place }: Finding): string {
  const line = judged.line ?? place?.line;
  const properties = [
    `file=${escapeProperty(judged.file)}`,
    ...(line === undefined ? [] : [`line=${line}`]),
    ...(place === undefined ? [] : [`col=${place.column}`]),
    `title=${escapeProperty(issue.rule)}`,
  ];
  return `::${issue.severity} ${properties.join(',')}::${escapeData(`${pointerText(issue)}: ${issue.message}`)}`;
}

function exampleAnnotations(judged: Judged): string[] {
  if (passes(judged) || judged.example === undefined) return [];
  const { expected, reported } = judged.example;
  const text = `expected ${idsText(expected)}, reported ${idsText(reported)}`;
  return [`::error file=${escapeProperty(judged.file)},title=example::${escapeData(text)}`];
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
