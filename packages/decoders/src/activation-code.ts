import { checkForm } from './activation-code-form.ts';
import { checkHostName } from './host-name.ts';
import { readMember } from './runtime/loose.ts';
import { refusal, success } from './runtime/result.ts';
import type { Issue, Result } from './runtime/result.ts';

export type { Issue, Result } from './runtime/result.ts';

/** An activation code, taken apart (SGP.22 4.1). */
export interface ActivationCode {
  /** The server that hands out the profile. */
  readonly smdpAddress: string;
  /** Names the order; may be empty. */
  readonly matchingId: string;
  /** Object identifier of the server. */
  readonly smdpOid?: string;
  /** Whether the carrier's confirmation code is needed too. */
  readonly confirmationCodeRequired: boolean;
}

/** What {@link parseActivationCode} found. */
export interface ParsedActivationCode extends ActivationCode {
  /** The text began with `LPA:`. */
  readonly prefixed: boolean;
  /** Later fields, which the specification says to ignore. */
  readonly ignoredFields: number;
  /** What ADD_ESIM may have trouble with. */
  readonly warnings: readonly Issue<'prefix' | 'confirmation_code' | 'white_space'>[];
}

/** A part of an activation code. */
export type ActivationCodeField = 'code' | 'format' | 'smdpAddress' | 'matchingId' | 'smdpOid' | 'confirmationCodeRequired';

/** Why a text is no activation code, and where. */
export interface ActivationCodeIssue extends Issue<
  | 'empty'
  | 'too_long'
  | 'link'
  | 'quoted'
  | 'encoded'
  | 'hash'
  | 'lost_dollar'
  | 'format'
  | 'missing_field'
  | 'address'
  | 'matching_id'
  | 'oid'
  | 'confirmation_flag'
> {
  readonly field: ActivationCodeField;
  /** Where the field, or the character that is wrong in it, begins: UTF-16 units from the beginning of the text as given. */
  readonly position: number;
}

const longest = 255;

/**
 * Takes an activation code apart: `1$<SM-DP+ address>$<matching ID>[$<OID>[$<confirmation flag>]]`, with or without `LPA:` before it.
 * White space around it goes, with a warning; an empty matching ID is legal; fields after the fifth are ignored.
 * What carries or resembles a code has a reason of its own: a link, quotation marks, URL encoding, `#` for `$`, a `$` that a shell took.
 * Refuses the rest with the field, the position and the reason, never with a part of the code.
 * Source: SGP.22 4.1; where its text was not at hand, as the parsers of several eSIM apps read it.
 */
export function parseActivationCode(text: string): Result<ParsedActivationCode, ActivationCodeIssue> {
  if (typeof text !== 'string' || text.trim() === '') return refuse('empty', 'code', 0, 'an activation code must not be empty');
  const start = text.length - text.trimStart().length;
  const code = text.trim();
  if (code.length > longest)
    return refuse('too_long', 'code', start + longest, `an activation code must have at most ${longest} characters`);
  const misshapen = checkForm(code);
  if (misshapen !== undefined) return refuse(misshapen.code, 'code', start + misshapen.position, misshapen.message);
  const prefixed = /^lpa:/i.test(code);
  const fields = splitFields(prefixed ? code.slice(4) : code, start + (prefixed ? 4 : 0));
  const issue = checkFields(fields, start + code.length);
  if (issue !== undefined) return refusal(issue);
  const [, address, matchingId, oid, flag] = fields.map((field) => field.text);
  const confirmationCodeRequired = flag === '1';
  return success({
    smdpAddress: address ?? '',
    matchingId: matchingId ?? '',
    ...(oid === undefined || oid === '' ? {} : { smdpOid: oid }),
    confirmationCodeRequired,
    prefixed,
    ignoredFields: Math.max(0, fields.length - 5),
    warnings: warningsAbout(prefixed, confirmationCodeRequired, code.length < text.length),
  });
}

/**
 * Formats an activation code, without `LPA:` unless requested: whether AMAPI takes the prefix is not documented. Refuses what
 * {@link parseActivationCode} would; positions count in the code that would have come out.
 */
export function formatActivationCode(
  parts: ActivationCode,
  options: { readonly prefix?: boolean } = {},
): Result<string, ActivationCodeIssue> {
  const [smdpAddress, matchingId] = [readMember(parts, 'smdpAddress'), readMember(parts, 'matchingId')];
  const smdpOid = readMember(parts, 'smdpOid') ?? '';
  const confirmationCodeRequired = readMember(parts, 'confirmationCodeRequired') === true;
  if (typeof smdpAddress !== 'string') return refuse('address', 'smdpAddress', 0, 'the SM-DP+ address must be a host name');
  if (typeof matchingId !== 'string') return refuse('matching_id', 'matchingId', 0, matchingIdMessage);
  if (typeof smdpOid !== 'string') return refuse('oid', 'smdpOid', 0, oidMessage);
  const fields = ['1', smdpAddress, matchingId, ...(confirmationCodeRequired ? [smdpOid, '1'] : smdpOid === '' ? [] : [smdpOid])];
  const text = (readMember(options, 'prefix') === true ? 'LPA:' : '') + fields.join('$');
  const parsed = parseActivationCode(text);
  if (parsed.issues !== undefined) return parsed;
  // A `$` inside a part would come back as two parts, white space at the end of the last one not at all.
  const { value } = parsed;
  const addressAt = text.indexOf('$') + 1;
  const matchingIdAt = addressAt + smdpAddress.length + 1;
  const oidAt = matchingIdAt + matchingId.length + 1;
  if (value.smdpAddress !== smdpAddress) return refuse('address', 'smdpAddress', addressAt, 'the SM-DP+ address must be a host name');
  if (value.matchingId !== matchingId) return refuse('matching_id', 'matchingId', matchingIdAt, matchingIdMessage);
  if ((readMember(value, 'smdpOid') ?? '') !== smdpOid) return refuse('oid', 'smdpOid', oidAt, oidMessage);
  return success(text);
}

/** Masks an activation code for logs: the server stays, everything else goes; of a text that is no activation code nothing stays. */
export function maskActivationCode(text: string): string {
  const parsed = parseActivationCode(text);
  return parsed.issues === undefined ? `1$${parsed.value.smdpAddress}$***` : '***';
}

interface FoundField {
  readonly text: string;
  readonly position: number;
}

const matchingIdMessage = 'the matching ID must be letters, digits and hyphens';
const oidMessage = 'the OID must be numbers with dots between, the first of them 0, 1 or 2';

function splitFields(code: string, offset: number): FoundField[] {
  let position = offset;
  return code.split('$').map((text) => {
    const field = { text, position };
    position += text.length + 1;
    return field;
  });
}

/** The first problem, in the order of the fields. */
function checkFields([format, address, matchingId, oid, flag]: readonly FoundField[], end: number): ActivationCodeIssue | undefined {
  if (format === undefined || format.text !== '1')
    return trouble('format', 'format', format?.position ?? 0, 'the format before the first $ must be 1');
  if (address === undefined) return trouble('missing_field', 'smdpAddress', end, 'the SM-DP+ address must not be missing');
  const wrongHost = checkHostName(address.text);
  if (wrongHost !== undefined) return trouble('address', 'smdpAddress', address.position + wrongHost.position, wrongHost.message);
  if (matchingId === undefined)
    return trouble('missing_field', 'matchingId', end, 'the matching ID must not be missing, though it may be empty');
  const wrongId = matchingId.text.search(/[^0-9A-Za-z-]/);
  if (wrongId !== -1) return trouble('matching_id', 'matchingId', matchingId.position + wrongId, matchingIdMessage);
  if (oid !== undefined && oid.text !== '' && !isOid(oid.text)) return trouble('oid', 'smdpOid', oid.position, oidMessage);
  if (flag !== undefined && !['', '0', '1'].includes(flag.text)) {
    return trouble(
      'confirmation_flag',
      'confirmationCodeRequired',
      flag.position,
      'the confirmation flag must be 1, 0 or empty; it is not the confirmation code',
    );
  }
  return undefined;
}

/** ITU-T X.660: the root is 0 to 2, under 0 and 1 the second number is at most 39. */
function isOid(text: string): boolean {
  if (!/^[0-2](\.(0|[1-9]\d*))+$/.test(text)) return false;
  const [root, second] = text.split('.', 2).map(Number);
  return root === 2 || (second ?? 0) <= 39;
}

function warningsAbout(prefixed: boolean, confirmation: boolean, spaced: boolean): ParsedActivationCode['warnings'] {
  const warnings: ParsedActivationCode['warnings'][number][] = [];
  if (prefixed) warnings.push({ code: 'prefix', message: 'whether ADD_ESIM takes the prefix LPA: is not documented; without it is safer' });
  if (confirmation)
    warnings.push({ code: 'confirmation_code', message: 'the profile needs a confirmation code, which ADD_ESIM cannot carry' });
  if (spaced) {
    const hidden = confirmation ? '; a program that does not take it away misses the confirmation flag' : '';
    warnings.push({ code: 'white_space', message: `there is white space before or after the activation code${hidden}` });
  }
  return warnings;
}

function trouble(code: ActivationCodeIssue['code'], field: ActivationCodeField, position: number, message: string): ActivationCodeIssue {
  return { code, field, position, message };
}

function refuse(code: ActivationCodeIssue['code'], field: ActivationCodeField, position: number, message: string) {
  return refusal(trouble(code, field, position, message));
}
