/** Prints a loop over a list with the index at hand; an iterator over entries would cost more than most rules. */
export function elementLoop(list: string, name: string, statements: string): string {
  return `for (let i = 0; i < ${list}.length; i++) {\nconst ${name} = ${list}[i]!;\n${statements}\n}`;
}
