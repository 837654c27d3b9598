import { canaries } from './canaries.ts';

/** How a process ended. */
export interface Output {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

/** C0 without tab and newline, C1, zero-width, bidirectional and line-separating characters. */
// oxlint-disable-next-line no-control-regex
const active = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
export const mostSeconds = 60;

/** Says what is wrong with what the command-line tool did; undefined when nothing is. */
export function outputProblem({ code, stdout, stderr, seconds }: Output, command: readonly string[]): string | undefined {
  const all = `${stdout}\n${stderr}`;
  if (code === null) return `does not end within ${mostSeconds} seconds`;
  if (![0, 1, 2].includes(code)) return `ends with ${code}`;
  if (/^\s+at .+:\d+:\d+\)?$/m.test(all) || all.includes('node:internal')) return 'prints a stack trace';
  const secret = Object.entries(canaries).find(([, { mark }]) => all.includes(mark));
  if (secret !== undefined) return `prints a secret: ${secret[0]}`;
  if (/^::[a-z-]+.*::PLANTED/m.test(all)) return 'prints an annotation of somebody else';
  const character = active.exec(all)?.[0];
  if (character !== undefined) return `prints U+${character.codePointAt(0)?.toString(16).padStart(4, '0').toUpperCase()}`;
  if (command.includes('json') && !(stdout === '' && (code === 2 || command.includes('--ndjson'))) && !isJson(stdout))
    return 'prints no JSON where it was asked for';
  return seconds > mostSeconds ? `takes more than ${mostSeconds} seconds` : undefined;
}

function isJson(text: string): boolean {
  // With --ndjson each line is a document.
  return parses(text) || text.trim().split('\n').every(parses);
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
