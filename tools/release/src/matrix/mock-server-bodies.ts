/** What a mock server is sent with one method. */
export interface Bodies {
  readonly right: object;
  /** Refused for its form alone. */
  readonly wrong: object;
  /** Of the right form, but not what a rule wants. */
  readonly breakRules: readonly { readonly name: string; readonly value: object }[];
}

/** The bodies of each method that has one, by its operationId. */
export const bodies: Readonly<Record<string, Bodies>> = {
  issueCommand: {
    right: { type: 'LOCK' },
    wrong: { type: 'LOKC' },
    breakRules: [{ name: '`{ "type": "ADD_ESIM" }` alone', value: { type: 'ADD_ESIM' } }],
  },
  patchDevice: { right: { state: 'DISABLED' }, wrong: { state: 1 }, breakRules: [] },
};
