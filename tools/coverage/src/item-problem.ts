import { createIndex, type Field, type Model } from '@amapi-spec/model';
import type { Finding } from './finding.ts';
import { inOrder } from './in-order.ts';
import type { OutlineItem } from './outline.ts';
import { fitsPageType } from './page-type.ts';
import { findField, textAt } from './text-at.ts';
import type { ReferencePage } from './reference-pages.ts';
import { standsIn } from './stands-in.ts';

/** Says in what the spec differs from an item that it has, as the end of a message; undefined when in nothing. */
export function itemProblem(model: Model, page: ReferencePage, item: OutlineItem, found: Finding): string | undefined {
  if (item.kind === 'field') {
    const [schema = '', member = ''] = item.name.split('.');
    const field = findField(model, schema, member);
    if (field !== undefined && item.type !== undefined && !fitsPageType(model, field.type, item.type)) return `is not of type ${item.type}`;
    if (field !== undefined && !behaves(model, schema, field, item.behavior)) return `is not ${item.behavior}`;
  }
  if (!inOrder(model, page.outline, item)) return 'does not stand where the page has it';
  const missing = (item.mentions ?? []).filter((mention) => !isMentioned(model, page, item, found, mention));
  return missing.length === 0 ? undefined : `speaks of ${missing.join(', ')} on the page; neither its location nor a note on it does`;
}

function behaves(model: Model, schema: string, field: Field, behavior: OutlineItem['behavior']): boolean {
  if (behavior === undefined) return true;
  if (behavior === 'OUTPUT_ONLY') return field.readOnly;
  const required = model.shapes.some(
    (shape) => shape.schema === schema && shape.fields.some(({ name, required }) => name === field.name && required),
  );
  return required === (behavior === 'REQUIRED');
}

/** Looks in what the spec says at the item's locations, in the sections that it cites there, and in the notes on the item. */
function isMentioned(model: Model, page: ReferencePage, item: OutlineItem, found: Finding, mention: string): boolean {
  const notes = page.notes.filter(({ name }) => name === item.name);
  const locations = [...found.locations, ...notes.map(({ at }) => at)].map((location) => textAt(model, location) ?? '');
  const cited = found.source.map(({ document, section }) => `${createIndex(model).sources.get(document).title} ${section}`);
  return [...locations, ...cited, ...notes.map(({ note }) => note)].some((text) => standsIn(text, mention));
}
