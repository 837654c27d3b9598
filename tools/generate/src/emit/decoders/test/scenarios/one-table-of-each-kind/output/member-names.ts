/** The types of commands. */
export const commandTypes: ReadonlySet<string> = new Set(['RING', 'COUNT', 'LISTEN']);

/** The members of a command that only some commands have: what goes in and what comes back. */
export const commandPayloads: ReadonlySet<string> = new Set(['ringParams', 'ringStatus', 'countStatus']);

/** The members of Command. */
export const commandMembers: ReadonlySet<string> = new Set(['ringFlags', 'ringStatus', 'countStatus']);

/** The members of Device that decide which commands it can take. */
export const deviceMembers: ReadonlySet<string> = new Set([]);

/** The members of Operation. */
export const operationMembers: ReadonlySet<string> = new Set([]);
