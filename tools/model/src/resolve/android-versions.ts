import type { AndroidVersions } from '../contract/model.ts';
import { readCitations } from '../read/citation.ts';
import type { SpecContext } from './context.ts';

/** Builds the table of Android's versions; no two share an API level. */
export function resolveAndroidVersions({ files, reporter }: SpecContext): AndroidVersions {
  const [file] = files['android-versions'];
  if (file === undefined) throw new Error('spec/android-versions.yaml was reported as missing before');
  const raw = file.data;
  const seen = new Set<number>();
  for (const [name, apiLevel] of Object.entries(raw.versions)) {
    if (seen.has(apiLevel)) reporter.report('duplicate-row', file, ['versions', name], { table: file.name, value: String(apiLevel) });
    seen.add(apiLevel);
  }
  return {
    description: raw.description,
    source: readCitations(raw.source),
    versions: Object.entries(raw.versions)
      .map(([name, apiLevel]) => ({ name, apiLevel }))
      .toSorted((a, b) => a.apiLevel - b.apiLevel),
  };
}
