import type { Catalogue } from '@amapi-spec/model';
import { type Code, code } from '../../../code/code.ts';
import { typeSymbol } from '../../../code/import-symbol.ts';
import { camelCase, kebabCase } from '@amapi-spec/tools-shared/case.ts';

/** Prints a catalogue as data, for who formats issues in its language. */
export function catalogueModule({ locale, separator, nearest, kinds, forms, messages }: Catalogue): Code {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale;
  return code`/** What issues say in ${name}. */
export const ${camelCase(catalogueName(locale))}: ${typeSymbol('Catalogue', 'runtime/catalogue.ts')} = ${JSON.stringify({ locale, separator, nearest, kinds, forms, messages })};
`;
}

/** Names a catalogue and its module: `catalogue-en`. */
export function catalogueName(locale: string): string {
  return `catalogue-${kebabCase(locale)}`;
}
