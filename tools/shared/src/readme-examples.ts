/** A code block of a README that is run unchanged. */
export interface ReadmeExample {
  /** `validators-1`. */
  readonly name: string;
  readonly code: string;
}

/** Takes the examples from a README: each block fenced as `ts`. One fenced as `ts no-run` compiles only in its context and is left out. */
export function readmeExamples(folder: string, markdown: string): ReadmeExample[] {
  const blocks = [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)];
  return blocks.map(([, code = ''], index) => ({ name: `${folder}-${index + 1}`, code }));
}
