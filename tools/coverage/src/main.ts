import { formatDiagnostic, loadModel } from '@amapi-spec/model';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { countModel } from './count-model.ts';
import { coverPages, isCovered } from './cover-pages.ts';
import { findUnsourced } from './find-unsourced.ts';
import { referencePages } from './reference-pages.ts';

/** Prints what the spec holds, what in it has no source, and what of the reference pages it lacks; exit code 1 when there is any of the latter two. */
function main(): number {
  const { model, diagnostics } = loadModel(repository);
  if (model === undefined) {
    for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
    return 1;
  }
  for (const { what, count } of countModel(model)) console.log(`${String(count).padStart(6)}  ${what}`);
  const unsourced = findUnsourced(model);
  for (const location of unsourced) console.log(`no source: spec/${location}`);
  const pages = coverPages(model, referencePages);
  for (const { document, rows, unlisted } of pages) {
    const open = rows.flatMap(({ problem }) => problem ?? []);
    const items = rows.filter(({ row }) => row.kind !== 'note').length;
    console.log(`${document}: ${items} items and ${rows.length - items} notes, ${rows.length - open.length} of ${rows.length} covered`);
    for (const problem of [...open, ...unlisted]) console.log(`  ${problem}`);
  }
  const complete = unsourced.length === 0 && pages.every(isCovered);
  console.log(complete ? 'complete' : 'not complete');
  return complete ? 0 : 1;
}

process.exitCode = main();
