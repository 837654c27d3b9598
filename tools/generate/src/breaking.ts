import { join } from 'node:path';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { baselinePath, detectBreaking, recordBaseline } from './stage-buf/breaking.ts';

const folder = join(repository, 'packages/protobuf');

process.exitCode = await main(process.argv.includes('--record'));

/** Exit code 1 when the .proto files break the last release; `--record` makes them the release to compare with. */
async function main(record: boolean): Promise<number> {
  if (record) {
    await recordBaseline(folder);
    console.log(`recorded packages/protobuf/${baselinePath}: commit it with the release`);
    return 0;
  }
  const result = await detectBreaking(folder);
  if (result.kind === 'no-baseline') console.log(`nothing to compare with: no packages/protobuf/${baselinePath} before the first release`);
  if (result.kind === 'compatible') console.log('the .proto files break nothing against the last release');
  if (result.kind === 'breaking') console.error(result.text);
  return result.kind === 'breaking' ? 1 : 0;
}
