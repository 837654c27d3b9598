import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import type { EmittedFile } from '../emitted-file.ts';
import { filesBelow } from '../files-below.ts';
import type { StagedFile } from '../staged-file.ts';
import { generateTemplate, outputs, runBuf } from './run-buf.ts';
import { readVendorProtos } from './vendor-protos.ts';

const protoFolder = 'packages/protobuf/proto/';

/** Where the package keeps what is made from its own .proto files, and from everyone else's. */
const folders = { own: 'packages/protobuf/src/gen', vendored: 'packages/protobuf/src/vendor' } as const;

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
    const template = generateTemplate(
      vendored.map(({ path }) => path),
      posix.relative(folders.own, folders.vendored),
    );
    await runBuf(work, ['generate', '--template', template]);
    await runBuf(work, ['build', '--as-file-descriptor-set', '--exclude-source-info', '-o', 'descriptor-set.binpb']);
    const ownFolder = `${dirname(own[0]?.path ?? '')}/`;
    const staged = (which: keyof typeof outputs, path: string): StagedFile => ({
      path: posix.join(folders[which], path),
      content: readFileSync(join(work, outputs[which], path), 'utf8'),
      vendored: which === 'vendored',
    });
    return [
      ...filesBelow(join(work, outputs.own)).flatMap((path) => (path.startsWith(ownFolder) ? [staged('own', path)] : [])),
      ...filesBelow(join(work, outputs.vendored)).flatMap((path) =>
        // `@bufbuild/protobuf` has those of google/protobuf.
        path.startsWith(ownFolder) || path.startsWith('google/protobuf/') ? [] : [staged('vendored', path)],
      ),
      ...vendored.map(({ path, text }) => ({ path: protoFolder + path, content: text, vendored: true })),
      {
        path: `${folders.vendored}/descriptor-set.binpb`,
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
