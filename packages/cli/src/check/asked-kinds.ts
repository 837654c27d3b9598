import type { Kind } from './kinds.ts';

/** The kinds that a user can ask for; a command and its device come as two files. */
export const askedKinds: readonly Kind[] = ['request', 'operation', 'device', 'command'];
