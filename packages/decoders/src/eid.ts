import { refusal, success } from './runtime/result.ts';
import type { Issue, Result } from './runtime/result.ts';

/** Why a text is no EID. */
export interface EidIssue extends Issue<'empty' | 'not_digits' | 'length' | 'check_digits'> {
  /** Index of the first character that is wrong (UTF-16 units). */
  readonly position?: number;
}

/** No EID is longer, with a space behind each digit. */
const longest = 64;

/**
 * Normalises an EID to its 32 digits: spaces and hyphens go. Refuses other characters, another length, and wrong check digits:
 * the last two are 98 minus the remainder mod 97 of the number with zeros in their place. Need not begin with 89.
 * Sources: SGP.29 section 10; SGP.02 annex J; ISO/IEC 7064 mod 97-10.
 */
export function normalizeEid(text: string): Result<string, EidIssue> {
  if (typeof text === 'string' && text.length > longest) return refusal({ code: 'length', message: 'an EID must have 32 digits' });
  const digits = typeof text === 'string' ? text.replace(/[\s-]/g, '') : '';
  if (digits === '') return refusal({ code: 'empty', message: 'an EID must not be empty' });
  if (!/^\d+$/.test(digits)) return refusal({ code: 'not_digits', message: 'an EID must be digits', position: text.search(/[^\d\s-]/) });
  if (digits.length !== 32) return refusal({ code: 'length', message: 'an EID must have 32 digits' });
  const expected = 98 - remainder97(`${digits.slice(0, 30)}00`);
  if (Number(digits.slice(30)) !== expected) {
    return refusal({ code: 'check_digits', message: 'the last two digits must be the check digits (ISO/IEC 7064 mod 97-10)' });
  }
  return success(digits);
}

function remainder97(digits: string): number {
  let remainder = 0;
  for (let index = 0; index < digits.length; index++) remainder = (remainder * 10 + digits.charCodeAt(index) - 48) % 97;
  return remainder;
}
