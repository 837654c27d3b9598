import { createIndex, type Model } from '@amapi-spec/model';
import type { Outline, OutlineItem } from './outline.ts';
import { findShape } from './text-at.ts';

/** Says whether a field or value comes, in the spec, after the one that the page has before it. */
export function inOrder(model: Model, { items }: Outline, item: OutlineItem): boolean {
  if (item.kind !== 'field' && item.kind !== 'value') return true;
  const owner = item.name.slice(0, item.name.lastIndexOf('.'));
  const siblings = items.filter(({ kind, name }) => kind === item.kind && name.slice(0, name.lastIndexOf('.')) === owner);
  const before = siblings[siblings.indexOf(item) - 1];
  const names = (findShape(model, owner)?.fields ?? createIndex(model).enums.find(owner.replace('.', '_'))?.values ?? []).map(
    ({ name }) => `${owner}.${name}`,
  );
  return before === undefined || names.indexOf(before.name) < names.indexOf(item.name);
}
