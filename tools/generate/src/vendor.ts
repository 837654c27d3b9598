import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { compareFiles } from './compare-files.ts';
import { filesBelow } from './files-below.ts';
import { runBufStage } from './stage-buf/index.ts';
import { writeFiles } from './write-files.ts';

/** Where our own .proto files are, as they are committed. */
const own = 'packages/protobuf/proto/google/android';

const emitted = filesBelow(join(repository, own)).map((path) => ({
  path: `${own}/${path}`,
  text: readFileSync(join(repository, own, path), 'utf8'),
}));
const vendored = (await runBufStage(emitted)).filter((file) => file.vendored);
writeFiles(repository, compareFiles(repository, vendored, []));
console.log(`${vendored.length} third-party Protobuf files`);
