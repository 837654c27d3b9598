import type { Catalogue } from '../index.ts';
import { catalogueEn } from '../gen/catalogue-en.ts';

/** Stands for every letter of a language that nobody speaks. */
const letter = 'ж';

/** Puts what a slot shows into quotation marks, so that it can be told from the words around it. */
const pseudo = (template: string): string => template.replace(/\{\w+\}|[A-Za-z]/g, (part) => (part.length > 1 ? `«${part}»` : letter));

const pseudoAll = <Texts extends object>(texts: Texts): Texts =>
  Object.fromEntries(Object.entries<string>(texts as Record<string, string>).map(([id, text]) => [id, pseudo(text)])) as Texts;

/** A second language: English without a letter of it. */
export const pseudoCatalogue: Catalogue = {
  locale: 'en-XA',
  separator: ' · ',
  nearest: pseudo(catalogueEn.nearest),
  kinds: pseudoAll(catalogueEn.kinds),
  forms: pseudoAll(catalogueEn.forms),
  messages: pseudoAll(catalogueEn.messages),
};
