import type { Citation, Disagreement } from '../contract/described.ts';
import type { RawCitation, RawDisagreement } from './raw.ts';

/** Splits `document#section` at its first `#`; the form has been checked. */
export function readReference(reference: string): Pick<Citation, 'document' | 'section'> {
  const end = reference.indexOf('#');
  return { document: reference.slice(0, end), section: reference.slice(end + 1) };
}

/** Reads a list of citations; none where there is no list. */
export function readCitations(citations: readonly RawCitation[] = []): Citation[] {
  return citations.map((citation) => {
    if (typeof citation === 'string') return readReference(citation);
    const [reference, note] = onlyEntry(citation);
    return { ...readReference(reference), note };
  });
}

/** Reads what documents say against each other. */
export function readDisagreement(disagreement: RawDisagreement): Disagreement {
  return {
    ...disagreement,
    says: disagreement.says.map((word) => {
      const [reference, text] = onlyEntry(word);
      return { ...readReference(reference), text };
    }),
  };
}

function onlyEntry(citation: Readonly<Record<string, string>>): readonly [string, string] {
  return Object.entries(citation)[0] ?? ['', ''];
}
