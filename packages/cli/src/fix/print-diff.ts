import { secretsOf, redactText } from '@amapi-spec/redact';
import { structuredPatch } from 'diff';
import { plainText } from '../plain-text.ts';
import type { Paint } from '../terminal.ts';

/** What a text was and would be, and what both hold. */
export interface Change {
  /** What it is called. */
  readonly name: string;
  /** The line of the file that the text begins with, from 1. */
  readonly firstLine: number;
  readonly before: { readonly text: string; readonly value: unknown };
  readonly after: { readonly text: string; readonly value: unknown };
}

/** Lines of the text that are shown around what would change: few, since they are the user's own data. */
const context = 2;

/** More changed lines than that are not lined up. */
const mostChanges = 10_000;

/** Writes a change as a unified diff; secrets in it are masked by their names, their form and wherever they are repeated. */
export function printDiff({ name, firstLine, before, after }: Change, paint: Paint): string {
  const patch = structuredPatch(name, name, before.text, after.text, undefined, undefined, { context, maxEditLength: mostChanges });
  if (patch === undefined) return `${plainText(name)}: too much would change for a diff\n`;
  const above = firstLine - 1;
  const show = lineMask([...secretsOf(before.value), ...secretsOf(after.value)]);
  const hunks = patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    paint.cyan(`@@ -${oldStart + above},${oldLines} +${newStart + above},${newLines} @@`),
    ...lines.map((line) => {
      const shown = `${line.slice(0, 1)}${show(line.slice(1))}`;
      return line.startsWith('-') ? paint.red(shown) : line.startsWith('+') ? paint.green(shown) : shown;
    }),
  ]);
  return `${[paint.bold(`--- ${plainText(name)}`), paint.bold(`+++ ${plainText(name)} (fixed)`), ...hunks].join('\n')}\n`;
}

/** Shows a line of a text without the secrets in it. A line that is wholly a part of one, as in a block of YAML, is masked wholly. */
function lineMask(secrets: readonly string[]): (line: string) => string {
  return (line) => {
    const content = line.trim();
    const blanks = line.slice(0, line.length - line.trimStart().length);
    const isPart = content !== '' && secrets.some((secret) => secret.includes(content));
    return plainText(blanks.replaceAll('\t', '    ') + (isPart ? mask : redactText(content.replaceAll('\t', '    '), { secrets })));
  };
}

const mask = '[redacted]';
