/** Tells whether a text is an Android application id: two or more segments of letters, digits and underscores, each beginning with a letter. */
export function isPackageName(text: string): boolean {
  return /^[A-Za-z]\w*(?:\.[A-Za-z]\w*)+$/.test(text);
}
