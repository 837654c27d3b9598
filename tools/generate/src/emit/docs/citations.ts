import type { Citation, Disagreement } from '@amapi-spec/model';
import { link, list, page, prose, section } from './markdown.ts';
import type { Block } from './markdown.ts';
import { pagePath } from './site.ts';
import type { Site } from './site.ts';

/** The sources of a thing on one line, each linked to its entry. */
export function cite(site: Site, from: string, citations: readonly Citation[]): string {
  return citations.map((citation) => citationText(site, from, citation)).join('; ');
}

/** A closing section that lists the sources. */
export function sourceSection(site: Site, from: string, citations: readonly Citation[]): Block {
  return section(2, 'Sources', list(citations.map((citation) => citationText(site, from, citation))));
}

/** What the documents say differently, and which of them the spec follows. */
export function disagreementBlock(site: Site, from: string, disagreement: Disagreement | undefined): Block {
  if (disagreement === undefined) return undefined;
  return page(
    '**The sources disagree.**',
    list([
      ...disagreement.says.map(({ document, section: place, text }) => `${citationText(site, from, { document, section: place })}: ${prose(text)}`),
      `This spec follows ${citationText(site, from, { document: disagreement.follows, section: '' })}: ${prose(disagreement.why)}`,
    ]),
  ).trim();
}

function citationText(site: Site, from: string, { document, section: place, note }: Citation): string {
  const title = site.model.sources.find(({ id }) => id === document)?.title ?? document;
  const text = link(from, `${pagePath.sources}#${document}`, prose(title));
  return `${text}${place === '' ? '' : `, ${prose(place)}`}${note === undefined ? '' : ` (${prose(note)})`}`;
}
