import { refusal, success } from './runtime/result.ts';
import type { Issue, Result } from './runtime/result.ts';

/** A subject and a reason of SGP.22, dotted. Strings, since 3.10 is another code than 3.1. */
export interface SmdxPair {
  readonly subject: string;
  readonly reason: string;
}

/** Why a dotted code cannot be packed. */
export interface SmdxEncodeIssue extends Issue<'empty' | 'not_a_string' | 'too_many_sections' | 'not_digits' | 'section_over_15'> {
  readonly part: 'subject' | 'reason';
}

/** Why a number is no packed pair. */
export type SmdxDecodeIssue = Issue<'not_32_bits' | 'other_operation'>;

const sections = 3;
const smdxTopByte = 0x0a000000;
const zero = 48;
/** The dot, counted from the digit zero. */
const endOfSection = -2;

/**
 * Packs a subject and a reason into 24 bits as Android does: each has three sections of four bits, short codes are padded on the left.
 * `8.11.1` and `5.1` give 9113681, which is what AMAPI reports; Android's detailed code has 10 in the byte above.
 * Refuses, in Android's order, an empty code, more than three sections, then what is not digits or over 15.
 * Source: EuiccService.encodeSmdxSubjectAndReasonCode.
 */
export function encodeSmdxCode(subject: string, reason: string): Result<number, SmdxEncodeIssue> {
  const high = packCode(subject, 'subject');
  if (high.issues !== undefined) return high;
  const low = packCode(reason, 'reason');
  if (low.issues !== undefined) return low;
  return success((high.value << 12) | low.value);
}

/**
 * Unpacks AMAPI's `errorCode` for operation 10, or Android's whole detailed code. Sections of zero at both ends of a code go, since no
 * code has one there and some senders pad on the right; inner ones stay; nothing but zeros is `0`.
 * Refuses what is not 32 bits, and a detailed code of another operation. Source: EuiccController.decodeSmdxSubjectAndReasonCode.
 */
export function decodeSmdxCode(code: number): Result<SmdxPair, SmdxDecodeIssue> {
  if (!Number.isInteger(code) || code < -0x80000000 || code > 0xffffffff) {
    return refusal({ code: 'not_32_bits', message: 'a packed code must be an integer of 24 or 32 bits' });
  }
  const top = code & 0xff000000;
  if (top !== 0 && top !== smdxTopByte) {
    return refusal({
      code: 'other_operation',
      message: 'the top byte must be 0 or 10, the operation whose error bits hold a subject and a reason',
    });
  }
  return success({ subject: unpackCode((code >>> 12) & 0xfff), reason: unpackCode(code & 0xfff) });
}

function packCode(code: unknown, part: SmdxEncodeIssue['part']): Result<number, SmdxEncodeIssue> {
  const refuse = (why: SmdxEncodeIssue['code'], words: string) => refusal({ code: why, part, message: `the ${part} ${words}` });
  if (code === undefined || code === null || code === '') return refuse('empty', 'must not be empty');
  if (typeof code !== 'string') return refuse('not_a_string', 'must be a string, since 3.10 is not 3.1');
  if (countDots(code) >= sections) return refuse('too_many_sections', 'must have at most three sections');
  // By characters: several times as fast as splitting, so that a test can run through all codes.
  let packed = 0;
  let section = -1;
  for (let index = 0; index <= code.length; index++) {
    const digit = index < code.length ? code.charCodeAt(index) - zero : endOfSection;
    if (digit >= 0 && digit <= 9) {
      section = Math.min(Math.max(section, 0) * 10 + digit, 1000);
    } else if (digit !== endOfSection || section === -1) {
      return refuse('not_digits', 'must be digits with dots between');
    } else if (section > 15) {
      return refuse('section_over_15', 'must have no section over 15');
    } else {
      packed = (packed << 4) | section;
      section = -1;
    }
  }
  return success(packed);
}

function countDots(code: string): number {
  let count = 0;
  for (let at = code.indexOf('.'); at !== -1; at = code.indexOf('.', at + 1)) count++;
  return count;
}

function unpackCode(bits: number): string {
  const [first, second, third] = [bits >>> 8, (bits >>> 4) & 15, bits & 15];
  if (first === 0 && second === 0) return `${third}`;
  if (first === 0) return third === 0 ? `${second}` : `${second}.${third}`;
  if (third !== 0) return `${first}.${second}.${third}`;
  return second === 0 ? `${first}` : `${first}.${second}`;
}
