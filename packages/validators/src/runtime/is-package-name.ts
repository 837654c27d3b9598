const form = /^[A-Za-z]\w*(?:\.[A-Za-z]\w*)+$/;

/** Tells whether a text is the name of an Android package: `android`, which is the platform's own, or two or more segments of letters, digits and underscores, each beginning with a letter. */
export function isPackageName(text: string): boolean {
  return form.test(text) || text === 'android';
}
