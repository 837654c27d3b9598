/** Prints a JSDoc comment of one line. */
export function comment(text: string): string {
  return `/** ${text.trim().replaceAll('*/', '*\\/').replaceAll('\n', ' ')} */`;
}
