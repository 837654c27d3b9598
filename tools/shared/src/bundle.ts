import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

/** A minified bundle: its text, its bytes, and its bytes when compressed. */
export interface Bundle {
  readonly text: string;
  readonly minified: number;
  readonly gzipped: number;
}

/**
 * Bundles a module as an application does that imports from `folder`. With `ignoreAnnotations` the bundler takes no package's word for what has
 * no effect, and looks for itself.
 */
export function bundle(module: string, folder: string, ignoreAnnotations = false): Bundle {
  const { outputFiles } = buildSync({
    stdin: { contents: module, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
    ignoreAnnotations,
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  return { text: new TextDecoder().decode(bytes), minified: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
}
