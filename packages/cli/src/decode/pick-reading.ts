import type { OperationReading } from '@amapi-spec/decoders/operation';

type Members<Reading> = Reading extends unknown ? keyof Reading : never;

/** What is printed of a reading: all that it can have but `internalErrorDetails`, of which only the explanation is. */
const printed = [
  'state',
  'final',
  'done',
  'commandType',
  'name',
  'device',
  'timing',
  'kind',
  'httpStatus',
  'confirmed',
  'effect',
  'cancelledTooLate',
  'inferred',
  'status',
  'waitsFor',
  'failure',
  'iccId',
  'eids',
  'apps',
  'unrecognized',
  'summary',
  'causes',
  'actors',
  'nextSteps',
  'retry',
  'sources',
] as const satisfies readonly Members<OperationReading>[];

/** Picks the members of a reading that are printed; identifiers of eSIMs keep their last four digits. */
export function pickReading(reading: OperationReading): object {
  const members: Readonly<Partial<Record<Members<OperationReading>, unknown>>> = { ...reading, ...maskedIdentifiers(reading) };
  return Object.fromEntries(printed.filter((name) => members[name] !== undefined).map((name) => [name, members[name]]));
}

/** Masks an identifier but for its last four digits. */
export function maskIdentifier(identifier: string): string {
  return `***${/^[\d ]{9,64}$/.test(identifier) ? identifier.slice(-4) : ''}`;
}

function maskedIdentifiers(reading: OperationReading): { readonly iccId?: string; readonly eids?: readonly string[] } {
  if (reading.state !== 'succeeded') return {};
  return {
    ...(reading.iccId === undefined ? {} : { iccId: maskIdentifier(reading.iccId) }),
    ...(reading.eids === undefined ? {} : { eids: reading.eids.map(maskIdentifier) }),
  };
}
