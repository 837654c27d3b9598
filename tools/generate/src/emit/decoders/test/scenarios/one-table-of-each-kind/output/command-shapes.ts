/** The members of Command and of each message below it: the name of a message or an enum, `*` before it for a map, or nothing. */
export const commandShapes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Command: { ringFlags: 'RingFlag', ringStatus: 'RingStatus', countStatus: 'CountStatus' },
  RingStatus: { status: 'RingStatus_Status' },
  CountStatus: { results: '', byBell: '*RingStatus' },
};

/** The values of the enums that these use. */
export const commandEnums: Readonly<Record<string, readonly string[]>> = {
  RingStatus_Status: ['STATUS_UNSPECIFIED', 'RUNG'],
  RingFlag: ['LOUD'],
};
