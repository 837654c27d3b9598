import { nearestFirst } from '../resolve/context.ts';
import type { SpecContext } from '../resolve/context.ts';
import type { Source } from '../contract/model.ts';
import { readReference } from '../read/citation.ts';
import type { RawCitation } from '../read/raw.ts';
import type { DataPath, Position } from '../diagnostics/position.ts';
import type { SpecFile } from '../read/spec-file.ts';

const citing = new Set(['source', 'x-source', 'says']);

/** What is below these is the input of somebody else. */
const examples = new Set(['value', 'good', 'bad']);

/** Builds the list of sources, and holds every citation in `spec/` against it. */
export function verifySources({ files, reporter }: Pick<SpecContext, 'files' | 'reporter'>): Source[] {
  const [sourcesFile] = files.sources;
  const sources = Object.entries(sourcesFile?.data ?? {}).map(([id, source]) => ({
    id,
    ...source,
  }));
  const known = sources.map(({ id }) => id);
  const cited = new Set<string>();
  for (const file of Object.values(files).flat()) {
    if (file === sourcesFile) continue;
    for (const { document, position } of citations(file)) {
      cited.add(document);
      if (!known.includes(document)) reporter.report('unknown-source', file, position, { document, known: nearestFirst(document, known) });
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
  readonly position: Position;
}

function locate(file: SpecFile, citation: RawCitation, path: DataPath): FoundCitation {
  if (typeof citation === 'string') return { document: readReference(citation).document, position: file.locate(path) };
  const [reference = ''] = Object.keys(citation);
  return { document: readReference(reference).document, position: file.locateKey([...path, reference]) };
}

function citations(file: SpecFile): FoundCitation[] {
  const found: FoundCitation[] = [];
  const visit = (value: unknown, path: DataPath): void => {
    if (Array.isArray(value)) {
      if (citing.has(String(path.at(-1))))
        found.push(...value.map((citation: RawCitation, index) => locate(file, citation, [...path, index])));
      else value.forEach((item: unknown, index) => visit(item, [...path, index]));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) if (!examples.has(key)) visit(member, [...path, key]);
    }
  };
  visit(file.data, []);
  return found;
}
