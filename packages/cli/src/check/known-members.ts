import { commandMembers, deviceMembers, operationMembers } from '@amapi-spec/decoders/kind';
import type { AskedKind } from './kinds.ts';

/** The members that each kind of thing has, by their JSON names. */
export const knownMembers: Readonly<Record<AskedKind, ReadonlySet<string>>> = {
  request: commandMembers,
  command: commandMembers,
  device: deviceMembers,
  operation: operationMembers,
};
