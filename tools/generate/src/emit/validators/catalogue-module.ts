import type { Catalogue } from '@amapi-spec/model';
import { camelCase, kebabCase } from '@amapi-spec/tools-shared/case.ts';

/** Prints a catalogue as data, for who formats issues in its language. */
export function catalogueModule({ locale, separator, nearest, kinds, messages }: Catalogue): string {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale;
  return `import type { Catalogue } from '../runtime/catalogue.ts';

/** What issues say in ${name}. */
export const ${camelCase(catalogueName(locale))}: Catalogue = ${JSON.stringify({ locale, separator, nearest, kinds, messages })};
`;
}

/** Names a catalogue and its module: `catalogue-en`. */
export function catalogueName(locale: string): string {
  return `catalogue-${kebabCase(locale)}`;
}
