const AMOUNT = 1 << 0;

/** Tells whether there is anything to warn about in an OrderRequest that passed. */
export function warnsOrderRequest(value: object): boolean {
  let seen = 0;
  for (const key in value) {
    const member = (value as Record<string, unknown>)[key];
    if (member === undefined) continue;
    switch (key) {
      case 'amount':
        seen |= AMOUNT;
        break;
    }
  }
  // mini.amount_given
  if ((seen & AMOUNT) === 0) return true;
  return false;
}
