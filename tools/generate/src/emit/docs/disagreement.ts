import type { Disagreement } from '@amapi-spec/model';
import { sourceLink } from './footnotes.ts';
import { join, list, plain, type Block } from './markdown.ts';
import { prose } from './prose.ts';
import type { Site } from './site.ts';

/** What the documents say differently, and which of them the spec follows. */
export function disagreementBlock(site: Site, from: string, { says, follows, why }: Disagreement): Block {
  return join(
    list(says.map(({ document, section, text }) => `${sourceLink(site, from, document)}, ${plain(section)}: ${prose(site, from, text)}`)),
    `This reference follows ${sourceLink(site, from, follows)}. ${prose(site, from, why)}`,
  );
}
