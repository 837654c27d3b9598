import type { Issue } from '@amapi-spec/validators';
import { plainText } from '../plain-text.ts';
import type { DeviceJudgement } from './device-judgement.ts';
import type { Judged, Totals } from './judged.ts';
import type { Note } from './read-device.ts';

/** Writes which input of which file it is. */
export function inputText({ file, line, document }: Pick<Judged, 'file' | 'line' | 'document'>): string {
  const name = line === undefined ? file : `${file}:${line}`;
  return plainText(document === undefined ? name : `${name} (document ${document})`);
}

/** Writes an issue's pointer into the value; a key of the input may hold what steers a terminal. */
export function pointerText({ pointer }: Issue): string {
  return plainText(pointer) || '(root)';
}

/** Writes a note on a device file. */
export function noteText({ path, message }: Note): string {
  return `/${plainText(path.join('/'))}: ${message}`;
}

/** Says how an input was judged; never "valid" alone when its device was not part of it. */
export function verdictText({ valid, passed, forDevice }: Judged): string {
  if (!valid) return 'not valid';
  if (forDevice === undefined || forDevice.judged === 'all') return 'valid';
  const missing = passed ? '' : ', and --require-device-facts requires more';
  if (forDevice.judged === 'part') return `valid as far as the device is known${missing}`;
  return `valid as a request; not judged for the device: nothing that decides is known of it${missing}`;
}

/** Says how much was mended, or would be; empty where nothing was. */
export function fixesText({ fixes }: Pick<Judged, 'fixes'>): string {
  if (fixes === undefined) return '';
  const { made, diff } = fixes;
  return `${made} ${made === 1 ? 'fix' : 'fixes'} ${diff === undefined ? 'made' : 'would be made'}`;
}

/** Says how many fixes `--fix` would make; empty where there is none that is known. */
export function fixableText({ fixable, uncounted }: Pick<Totals, 'fixable' | 'uncounted'>): string {
  if (fixable === 0) return '';
  const [noun, them] = fixable === 1 ? ['safe fix', 'it'] : ['safe fixes', 'them'];
  return `--fix can make ${uncounted > 0 ? 'at least ' : ''}${fixable} ${noun}; --fix-dry-run shows ${them}`;
}

/** Says which rules a device's missing facts left undecided: a line each for those that refuse and those that warn. */
export function undecidedText({ undecided }: DeviceJudgement): string[] {
  return (['error', 'warning'] as const).flatMap((severity) => {
    const rules = undecided.filter((rule) => rule.severity === severity);
    const facts = [...new Set(rules.flatMap((rule) => rule.facts))];
    if (rules.length === 0) return [];
    return [`not judged: ${facts.join(', ')} unknown (${severity} rules ${rules.map(({ rule }) => rule).join(', ')})`];
  });
}
