import type { Citation } from '@amapi-spec/model';
import { anchor, link, numbered, plain, section, type Block } from './markdown.ts';
import { pagePath, type Site } from './site.ts';

/** The sources of a page, numbered as they are first referred to. */
export interface Footnotes {
  /** Markdown of the references to these sources, with a space before it. `name` is the thing that they are about. */
  mark(citations: readonly Citation[], name?: string): string;
  /** The closing section that lists them; it starts with the sources of the page's own thing. */
  section(): Block;
}

/**
 * Collects the sources of a page. `section`: one number per document and section, for text that rests on single statements;
 * `document`: one number per document, for tables whose rows all come from the same few.
 */
export function createFootnotes(site: Site, from: string, grain: 'section' | 'document', own: readonly Citation[]): Footnotes {
  const notes = new Map<string, Footnote>();
  const refer = (citation: Citation, name: string | undefined): number => {
    const { document, section: where, note } = citation;
    const key = grain === 'document' ? document : JSON.stringify([document, where, note]);
    let found = notes.get(key);
    if (found === undefined) notes.set(key, (found = { number: notes.size + 1, document, sections: new Set(), sameName: false }));
    if (name !== undefined && (where === name || where.endsWith(`.${name}`)) && note === undefined && grain === 'document')
      found.sameName = true;
    else if (where !== '') found.sections.add(note === undefined ? where : `${where} (${note})`);
    return found.number;
  };
  own.forEach((citation) => refer(citation, undefined));
  return {
    mark: (citations, name) => {
      const numbers = [...new Set(citations.map((citation) => refer(citation, name)))].toSorted((a, b) => a - b);
      return numbers.map((number) => ` [\\[${number}\\]](#source-${number})`).join('');
    },
    section: () => section(2, 'Sources', numbered([...notes.values()].map((note) => noteText(site, from, note)))),
  };
}

interface Footnote {
  readonly number: number;
  readonly document: string;
  readonly sections: Set<string>;
  sameName: boolean;
}

function noteText(site: Site, from: string, { number, document, sections, sameName }: Footnote): string {
  const listed = [...sections, ...(sameName ? [sections.size === 0 ? 'under the same names' : 'and under the same names'] : [])];
  const text = listed.length === 0 ? '' : `: ${plain(listed.join('; '))}`;
  return `${anchor(`source-${number}`)}${sourceLink(site, from, document)}${text}`;
}

/** A document's title, linked to its entry on the page of sources. */
export function sourceLink(site: Site, from: string, document: string): string {
  const { title, revision } = site.sources.get(document);
  return link(from, `${pagePath.sources}#${document}`, plain(revision === undefined ? title : `${title} (revision ${revision})`));
}
