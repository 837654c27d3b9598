/**
 * The text of a module with a function `run` that imports entry points and runs examples. It returns what is told of each: how many names an entry
 * point has, and the lines that an example prints. The same lines are expected everywhere.
 */
export function programText(entryPoints: readonly string[], examples: readonly string[]): string {
  const imports = entryPoints.map(
    (specifier) => `  lines.push('${specifier}: ' + Object.keys(await import('${specifier}')).length + ' names');\n`,
  );
  const runs = examples.map((path) => `  await import('${path}');\n`);
  return `export async function run() {
  const lines = [];
  const { log } = console;
  console.log = (...values) => void lines.push(values.map(String).join(' '));
${[...imports, ...runs].join('')}  console.log = log;
  return lines;
}
`;
}
