import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown, type InputOptions, type OutputOptions } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';
import { bundleScript } from './bundle-script.ts';
import { refuseNumbered } from './refuse-numbered.ts';
import { entryPoints } from './entry-points.ts';
import { refuseWarnings } from './refuse-warnings.ts';

/**
 * Bundles a package into its `dist`: a module and its declarations per entry point, and one of each for what several of them share.
 * Source maps hold the sources. What comes from other packages stays an import, but in scripts, which are whole, and but for the functions
 * that packages share, which each gets a copy of. Throws when a module does not resolve.
 */
export async function bundlePackage(folder: string): Promise<void> {
  const { modules, programs, scripts } = entryPoints(folder);
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  const code: InputOptions = {
    input: { ...modules, ...programs },
    transform: { target: 'es2023' },
    // A number in the place of its name: bundlers of users leave names of which they do not know that nothing changes them.
    optimization: { inlineConst: { mode: 'all' } },
  };
  await write(folder, code, { chunkFileNames: '[name].js', sourcemap: true });
  for (const [name, source] of Object.entries(scripts)) await bundleScript(folder, name, source);
  if (Object.keys(modules).length === 0) return;
  // Every export states its type: its declarations need no type checker.
  const declarations: InputOptions = { input: modules, plugins: [dts({ oxc: true, emitDtsOnly: true, tsconfig: false })] };
  await write(folder, declarations, { chunkFileNames: '[name].d.ts' });
}

async function write(folder: string, input: InputOptions, output: OutputOptions): Promise<void> {
  const bundle = await rolldown({
    cwd: resolve(folder),
    platform: 'neutral',
    tsconfig: false,
    external: isForeign,
    onLog: refuseWarnings,
    // A warning that plugins take most of the time tells of a busy machine, not of the package.
    checks: { pluginTimings: false },
    ...input,
  });
  try {
    const { output: chunks } = await bundle.write({
      dir: resolve(folder, 'dist'),
      entryFileNames: '[name].js',
      // Names stay as they are written, for whoever reads or debugs what is published.
      minifyInternalExports: false,
      // What is loaded only when it is called for stays in modules of its own.
      codeSplitting: { groups: [{ name: 'shared', tags: ['$initial'], minShareCount: 2 }] },
      ...output,
    });
    refuseNumbered(chunks.map(({ fileName }) => fileName));
  } finally {
    await bundle.close();
  }
}

/** Tells what another package or the runtime provides. What packages of this house share at run time is in each of them. */
function isForeign(id: string): boolean {
  return /^[a-z@]/i.test(id) && !id.startsWith('@amapi-spec/tools-shared/runtime/');
}
