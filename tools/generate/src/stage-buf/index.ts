import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { EmittedFile } from '../emitted-file.ts';
import { filesBelow } from '../files-below.ts';
import type { StagedFile } from '../staged-file.ts';
import { toStagedFile } from './to-staged-file.ts';
import { generateTemplate, runBuf } from './run-buf.ts';
import { readVendorProtos } from './vendor-protos.ts';

const protoFolder = 'packages/protobuf/proto/';

/** A module of its own, without lint settings: those of the package are in its buf.yaml. */
const bufYaml = JSON.stringify({ version: 'v2', modules: [{ path: 'proto' }] });

/**
 * Makes from the emitted .proto files: JavaScript with declarations, the same for all that they import, the texts of what they import,
 * and the descriptor set. Works in a temporary folder and offline; throws with buf's own words when the .proto files do not compile.
 */
export async function runBufStage(emitted: readonly EmittedFile[]): Promise<StagedFile[]> {
  const own = emitted
    .filter(({ path }) => path.startsWith(protoFolder))
    .map(({ path, text }) => ({ path: path.slice(protoFolder.length), text }));
  const vendored = readVendorProtos();
  const work = mkdtempSync(join(tmpdir(), 'amapi-spec-buf-'));
  try {
    write(join(work, 'buf.yaml'), bufYaml);
    for (const { path, text } of [...own, ...vendored]) write(join(work, 'proto', path), text);
    await runBuf(work, ['generate', '--template', generateTemplate]);
    await runBuf(work, ['build', '--as-file-descriptor-set', '--exclude-source-info', '-o', 'descriptor-set.binpb']);
    const ownFolder = dirname(own[0]?.path ?? '');
    return [
      ...filesBelow(join(work, 'out')).flatMap(
        (path) => toStagedFile(path, readFileSync(join(work, 'out', path), 'utf8'), ownFolder) ?? [],
      ),
      ...vendored.map(({ path, text }) => ({ path: protoFolder + path, content: text, vendored: true })),
      {
        path: 'packages/protobuf/src/vendor/descriptor-set.binpb',
        content: readFileSync(join(work, 'descriptor-set.binpb')),
        vendored: true,
      },
    ];
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
