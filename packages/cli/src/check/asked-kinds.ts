import type { AskedKind } from './kinds.ts';

/** The values of `--as`, in the order in which help shows them. */
export const askedKinds: readonly AskedKind[] = ['request', 'operation', 'device', 'command'];
