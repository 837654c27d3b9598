import { spawnSync } from 'node:child_process';

const program = `import { pathToFileURL } from 'node:url';
const start = performance.now();
const { isCommandRequest } = await import(pathToFileURL(process.argv[1]).href);
const verdicts = [isCommandRequest({ type: 'LOCK' }), isCommandRequest({ type: 'ADD_ESIM' })];
console.log(JSON.stringify({ milliseconds: performance.now() - start, verdicts }));`;

/** Starts a Node that imports a module and gives two verdicts; returns the milliseconds of that, or undefined when it cannot or they are wrong. */
export function startTime(node: string, module: string, flags: readonly string[] = []): number | undefined {
  const { status, stdout } = spawnSync(node, [...flags, '--input-type=module', '-e', program, module], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  const { milliseconds, verdicts } = JSON.parse(stdout) as { milliseconds: number; verdicts: unknown[] };
  return verdicts[0] === true && verdicts[1] === false ? milliseconds : undefined;
}
