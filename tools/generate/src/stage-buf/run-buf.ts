import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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

/** A `buf.gen.yaml` that runs the installed protoc-gen-es: JavaScript with declarations, JSON types, imports that Node resolves. */
export const generateTemplate: string = JSON.stringify({
  version: 'v2',
  plugins: [
    {
      local: [process.execPath, join(dirname(require.resolve('@bufbuild/protoc-gen-es/package.json')), 'bin/protoc-gen-es')],
      out: 'out',
      opt: ['target=js+dts', 'import_extension=js', 'json_types=true'],
    },
  ],
});
