import type { Found } from './find-forms.ts';

/** A run of letters and digits. */
interface Run {
  readonly text: string;
  readonly start: number;
}

/** 32 digits (SGP.29); 18 to 20 digits that begin with 89, with filler (ITU-T E.118); the same with swapped nibbles, as cards store it. */
const whole = /^(?:\d{32}|89\d{16,18}F{0,2}|98(?:\d{16}|\d{16}(?:\d\d|F\d|FF)))$/i;

/** Finds EIDs and ICCIDs, in time proportional to the text: digits in one run, or in groups with one space or hyphen between. */
export function findIdentifiers(text: string, found: Found): void {
  if (!/\d(?:[ -]?\d){15}/.test(text)) return;
  let groups: Run[] = [];
  let end = -1;
  for (const { 0: run, index } of text.matchAll(/[0-9A-Za-z]+/g)) {
    const apart = index !== end + 1 || (text[end] !== ' ' && text[end] !== '-');
    end = index + run.length;
    if (/^(?:\d+F{0,2}|F\d)$/i.test(run)) {
      if (apart) groups = flush(groups, found);
      groups.push({ text: run, start: index });
    } else {
      groups = flush(groups, found);
      if (whole.test(run)) found(index, end);
      else findInside(run, index, found);
    }
  }
  flush(groups, found);
}

/** Tries each group as the first; no more groups follow it than an EID has digits, so that the work for each is bounded. */
function flush(groups: readonly Run[], found: Found): Run[] {
  for (const [first, group] of groups.entries()) {
    // A row of single digits is no identifier in groups.
    if (group.text.length < 2) continue;
    let digits = '';
    for (let last = first; last < groups.length && digits.length < 32; last++) {
      const run = groups[last] ?? group;
      digits += run.text;
      if (whole.test(digits)) found(group.start, run.start + run.text.length);
    }
  }
  return [];
}

/** Looks between letters (`ICCID8988...`), unless the run is a hexadecimal number, as ids of devices are. */
function findInside(run: string, start: number, found: Found): void {
  if (run.length < 18 || /^[0-9a-f]+$/i.test(run.replace(/F{1,2}$/i, ''))) return;
  for (const { 0: digits, index } of run.matchAll(/\d+F{0,2}/gi)) {
    const natural = whole.test(digits) ? digits : digits.replace(/F{1,2}$/i, '');
    if (whole.test(natural)) found(start + index, start + index + natural.length);
  }
}
