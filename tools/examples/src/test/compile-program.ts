import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Compiles a program with decorators, as Nest's own tools do, and returns where it is now. */
export async function compileProgram(file: URL): Promise<URL> {
  const compiled = new URL(`../../.cache/${file.pathname.split('/').at(-2)}.mjs`, import.meta.url);
  await build({
    entryPoints: [fileURLToPath(file)],
    outfile: fileURLToPath(compiled),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
  });
  return compiled;
}
