import { maskActivationCode, parseActivationCode, type ParsedActivationCode } from '@amapi-spec/decoders/activation-code';
import { readText } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { refusedSheet, type Sheet } from './sheet.ts';

/** Takes apart an activation code from a file or standard input. */
export async function decodeActivationCode(name: string, terminal: Terminal): Promise<Sheet> {
  // A file ends with a line break that is no part of the code.
  const text = (await readText(name, terminal)).replace(/\r?\n$/, '');
  const parsed = parseActivationCode(text);
  if (parsed.issues !== undefined) return refusedSheet('activation code', parsed.issues[0]);
  const { value } = parsed;
  const masked = maskActivationCode(text);
  return {
    title: 'activation code',
    summary: masked,
    rows: [
      ['SM-DP+', value.smdpAddress],
      ['matching ID', value.matchingId === '' ? 'empty' : 'there, not shown'],
      ['OID', value.smdpOid],
      ['confirmation', value.confirmationCodeRequired ? 'a confirmation code is needed' : 'no confirmation code is needed'],
      ['ignored fields', value.ignoredFields === 0 ? undefined : String(value.ignoredFields)],
      ...value.warnings.map(({ message }) => ['warning', message] as const),
    ],
    data: { value: pick(value, masked) },
  };
}

function pick(
  { smdpAddress, matchingId, smdpOid, confirmationCodeRequired, prefixed, ignoredFields, warnings }: ParsedActivationCode,
  masked: string,
): object {
  const hidden = matchingId === '' ? '' : '***';
  return { smdpAddress, matchingId: hidden, smdpOid, confirmationCodeRequired, prefixed, ignoredFields, warnings, masked };
}
