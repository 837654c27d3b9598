import { maskActivationCode, parseActivationCode } from '@amapi-spec/decoders/activation-code';
import { readText } from '../read-text.ts';
import type { Terminal } from '../terminal.ts';
import { refusedSheet, type Sheet } from './sheet.ts';

/** Takes an activation code apart that stands in a file or comes from standard input. */
export async function decodeActivationCode(name: string, terminal: Terminal): Promise<Sheet> {
  const text = await readText(name, terminal);
  const parsed = parseActivationCode(text);
  if (!parsed.ok) return refusedSheet('activation code', parsed.problem);
  const { value } = parsed;
  const masked = maskActivationCode(text);
  return {
    ok: true,
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
    data: { ok: true, value: { ...value, matchingId: value.matchingId === '' ? '' : '***', masked } },
  };
}
