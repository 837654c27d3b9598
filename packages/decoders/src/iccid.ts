import { hasLuhnCheckDigit } from './luhn.ts';
import { refusal, success } from './runtime/result.ts';
import type { Issue, Result } from './runtime/result.ts';

/** An ICCID in the form that people read. */
export interface Iccid {
  /** 18 to 20 digits, no spaces, no filler, in the natural order. */
  readonly digits: string;
  /** The input had swapped nibbles, as the card stores it. */
  readonly swapped: boolean;
  /** Reasons for doubt that do not make it unusable. */
  readonly warnings: readonly Issue<'check_digit' | 'not_telecom'>[];
}

/** Why a text is no ICCID. */
export interface IccidIssue extends Issue<'empty' | 'not_digits' | 'length'> {
  /** Index of the first character that is wrong (UTF-16 units). */
  readonly position?: number;
}

/** No ICCID is longer, with a space behind each digit and filler. */
const longest = 64;

/**
 * Normalises an ICCID: spaces and hyphens go, trailing filler `F` too, and swapped nibbles (a text that begins with 98, as cards store it)
 * are put right. Refuses what has other characters or not 18 to 20 digits. A failed check digit is a warning, since ICCIDs in use have it.
 * Sources: ITU-T E.118; EF_ICCID in 3GPP TS 31.102.
 */
export function normalizeIccid(text: string): Result<Iccid, IccidIssue> {
  if (typeof text === 'string' && text.length > longest) return refusal({ code: 'length', message: 'an ICCID must have 18 to 20 digits' });
  const compact = typeof text === 'string' ? text.replace(/[\s-]/g, '') : '';
  if (compact === '') return refusal({ code: 'empty', message: 'an ICCID must not be empty' });
  const swapped = compact.startsWith('98') && compact.length % 2 === 0;
  const natural = swapped ? compact.replace(/(.)(.)/g, '$2$1') : compact;
  const digits = withoutFiller(natural);
  if (!/^\d+$/.test(digits)) {
    return refusal({ code: 'not_digits', message: 'an ICCID must be digits, with filler F only at its end', position: firstOther(text) });
  }
  if (digits.length < 18 || digits.length > 20) return refusal({ code: 'length', message: 'an ICCID must have 18 to 20 digits' });
  const warnings: Iccid['warnings'][number][] = [];
  if (!digits.startsWith('89')) warnings.push({ code: 'not_telecom', message: 'an ICCID should begin with 89' });
  if (!hasLuhnCheckDigit(digits)) warnings.push({ code: 'check_digit', message: 'the last digit should be the check digit (Luhn)' });
  return success({ digits, swapped, warnings });
}

/** By hand: a pattern for filler at the end tries every F in the text. */
function withoutFiller(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === 'F' || text[end - 1] === 'f')) end--;
  return text.slice(0, end);
}

function firstOther(text: string): number {
  const other = text.search(/[^\d\s\-f]/i);
  return other === -1 ? text.search(/f/i) : other;
}
