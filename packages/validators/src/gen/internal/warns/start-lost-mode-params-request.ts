/** Tells whether there is anything to warn about in a StartLostModeParamsRequest that passed. */
export function warnsStartLostModeParamsRequest(value: object): boolean {
  let lostEmailAddress = '';
  for (const key in value) {
    const member = (value as Record<string, unknown>)[key];
    if (member === undefined) continue;
    switch (key) {
      case 'lostEmailAddress':
        lostEmailAddress = member as string;
        break;
    }
  }
  // start_lost_mode.email_format
  if (lostEmailAddress !== '' && !lostEmailAddress.includes('@')) return true;
  return false;
}
