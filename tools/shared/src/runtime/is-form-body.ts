/** Tells a key that is the beginning of a JSON object: what a form parser makes of a JSON body. */
export function isFormBody(key: string): boolean {
  return key.startsWith('{');
}
