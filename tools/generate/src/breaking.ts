import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDiagnostic, loadModel } from '@amapi-spec/model';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { compareIds } from './released/compare-ids.ts';
import { listIds, type ReleasedId } from './released/list-ids.ts';
import { readRecord, recordPath, writeRecord } from './released/record.ts';
import { baselinePath, detectBreaking, recordBaseline } from './stage-buf/breaking.ts';

const folder = join(repository, 'packages/protobuf');

process.exitCode = await main(process.argv.includes('--record'));

/** Compares ids and .proto files with the last release; exit code 1 when they break it. `--record` makes them the release to compare with. */
async function main(toRecord: boolean): Promise<0 | 1> {
  const { model, diagnostics } = loadModel(repository);
  for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
  if (model === undefined) return 1;
  const ids = listIds(model);
  const same = sameIds(ids);
  // A version may break the .proto, and no version may break an id.
  if (toRecord) return same ? await record(ids) : 1;
  return (await sameProto()) && same ? 0 : 1;
}

async function record(ids: readonly ReleasedId[]): Promise<0> {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  writeRecord(repository, { version, ids });
  await recordBaseline(folder);
  console.log(`recorded ${recordPath} and packages/protobuf/${baselinePath}: commit them with the release`);
  return 0;
}

/** Says which released ids are gone or changed. */
function sameIds(ids: readonly ReleasedId[]): boolean {
  const released = readRecord(repository);
  if (released === undefined) {
    console.log(`nothing to compare with: no ${recordPath} before the first release`);
    return true;
  }
  const problems = compareIds(released, ids);
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log(`every id of ${released.version} is there and means the same`);
  return problems.length === 0;
}

async function sameProto(): Promise<boolean> {
  const result = await detectBreaking(folder);
  if (result.kind === 'no-baseline') console.log(`nothing to compare with: no packages/protobuf/${baselinePath} before the first release`);
  if (result.kind === 'compatible') console.log('the .proto files break nothing against the last release');
  if (result.kind === 'breaking') console.error(result.text);
  return result.kind !== 'breaking';
}
