import { redact } from '@amapi-spec/redact';
import type { Sheet } from './sheet.ts';

/** Masks in every text of a sheet what is sensitive by its form, and the values of the input's own sensitive members; names of members stay. */
export function redactSheet(sheet: Sheet, input: unknown): Sheet {
  const texts: string[] = [];
  mapTexts(sheet, (text) => {
    texts.push(text);
    return text;
  });
  // In a list no text has a name that would mask it whole: identifiers are cut already.
  const { texts: masked } = redact({ input, texts }) as { texts: readonly string[] };
  let index = 0;
  return mapTexts(sheet, (text) => masked[index++] ?? text) as Sheet;
}

/** Copies plain data with each text changed, always in the same order. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapTexts(member, change)]));
}
