import { nearestFirst } from '../resolve/context.ts';
import type { SpecContext } from '../resolve/context.ts';
import type { Source } from '../contract/model.ts';
import type { SpecFile } from '../read/spec-file.ts';

const citing = new Set(['source', 'x-source', 'says']);

/** Builds the list of sources, and holds every citation in `spec/` against it. */
export function checkSources({ files, reporter }: SpecContext): Source[] {
  const [sourcesFile] = files.sources;
  const sources = Object.entries((sourcesFile?.data ?? {}) as Record<string, Omit<Source, 'id'>>).map(([id, source]) => ({
    id,
    ...source,
  }));
  const known = sources.map(({ id }) => id);
  const cited = new Set<string>();
  for (const file of Object.values(files).flat()) {
    if (file === sourcesFile) continue;
    for (const { document, path } of citations(file)) {
      cited.add(document);
      if (!known.includes(document)) reporter.report('unknown-source', file, path, { document, known: nearestFirst(document, known) });
    }
  }
  for (const id of known) {
    if (!cited.has(id) && sourcesFile !== undefined)
      reporter.report('unused-source', sourcesFile, sourcesFile.locateKey([id]), { document: id });
  }
  return sources;
}

interface FoundCitation {
  readonly document: string;
  readonly path: readonly (string | number)[];
}

function citations(file: SpecFile): FoundCitation[] {
  const found: FoundCitation[] = [];
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (Array.isArray(value)) {
      const citation = citing.has(String(path.at(-1)));
      value.forEach((item: unknown, index) => {
        const document = (item as { document?: unknown } | null)?.document;
        if (citation && typeof document === 'string') found.push({ document, path: [...path, index, 'document'] });
        visit(item, [...path, index]);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) if (key !== 'value') visit(member, [...path, key]);
    }
  };
  visit(file.data, []);
  return found;
}
