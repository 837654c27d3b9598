/** What an absent list reads as. */
export const emptyList: readonly never[] = [];

/** What an absent map reads as. */
export const emptyMap: Readonly<Record<string, never>> = {};
