import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** Path of the script that starts buf's binary for this platform. */
const buf = join(dirname(require.resolve('@bufbuild/buf/package.json')), 'bin/buf');

/** Runs buf in a folder, offline, with a cache of its own; throws with what it said when it fails. */
export async function runBuf(folder: string, args: readonly string[]): Promise<string> {
  try {
    const env = { ...process.env, BUF_CACHE_DIR: join(tmpdir(), 'amapi-spec-buf-cache') };
    const { stdout } = await run(process.execPath, [buf, ...args], { cwd: folder, env, maxBuffer: 1 << 26 });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`buf ${args[0]} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

/** Output folders of the plugin: in one, imports of third-party files are rewritten. */
export const outputs = { own: 'own', vendored: 'vendored' } as const;

/**
 * A `buf.gen.yaml` that runs the installed protoc-gen-es twice: JavaScript with declarations, JSON types, imports that Node resolves. Our
 * files import what is made of the `vendored` .proto files from a folder, given as seen from the one that ours begin in.
 */
export function generateTemplate(vendored: readonly string[], folder: string): string {
  const rewritten = vendored.map((path) => `rewrite_imports=./${path.slice(0, -extname(path).length)}_pb.js:${folder}`);
  const plugin = (out: string, options: readonly string[]): object => ({
    local: [process.execPath, join(dirname(require.resolve('@bufbuild/protoc-gen-es/package.json')), 'bin/protoc-gen-es')],
    out,
    opt: ['target=js+dts', 'import_extension=js', 'json_types=true', ...options],
  });
  return JSON.stringify({ version: 'v2', plugins: [plugin(outputs.own, rewritten), plugin(outputs.vendored, [])] });
}
