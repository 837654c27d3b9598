import type { Model } from '@amapi-spec/model';
import { headings } from './headings.ts';
import type { Outline, OutlineItem } from './outline.ts';
import { findField } from './text-at.ts';
import { statements } from './statements.ts';

/** Lists what the spec has from a page and the outline of that page has not, as messages; nothing, when the outline is whole. */
export function findUnlisted(model: Model, outline: Outline): string[] {
  return [...unlistedSections(model, outline), ...unlistedUnions(model, outline), ...unlistedOwners(outline), ...unlistedContents(outline)];
}

/** Locations that cite a section which the page does not have. */
function unlistedSections(model: Model, { document, items }: Outline): string[] {
  const sections = new Set(items.flatMap((item) => [item.name, headings[item.kind] ?? item.name, ...typeNames(item)]));
  return statements(model).flatMap(({ location, source }) =>
    source
      .filter((citation) => citation.document === document && !sections.has(citation.section))
      .map(({ section }) => `spec/${location} cites ${section}, which ${document} does not have`),
  );
}

/** Unions of fields that the page shows, and no such line on the page. */
function unlistedUnions(model: Model, { document, items }: Outline): string[] {
  const names = new Set(items.map(({ name }) => name));
  const unions = items.flatMap(({ kind, name }) => {
    const [schema = '', member = ''] = name.split('.');
    const oneof = kind === 'field' ? findField(model, schema, member)?.oneof : undefined;
    return oneof === undefined ? [] : [`${schema}.${oneof}`];
  });
  return [...new Set(unions)].filter((name) => !names.has(name)).map((name) => `union ${name} is not in the outline of ${document}`);
}

/** Sections whose fields or values are there, and parts of the HTTP request, which every page has. */
function unlistedOwners({ document, items }: Outline): string[] {
  const names = new Set(items.map(({ name }) => name));
  const owners = items
    .filter(({ kind }) => kind === 'field' || kind === 'union' || kind === 'value')
    .map(({ name }) => name.slice(0, name.lastIndexOf('.')));
  const parts = Object.keys(headings).filter((kind) => !items.some((item) => item.kind === kind));
  return [...[...new Set(owners)].filter((name) => !names.has(name)), ...parts].map(
    (name) => `${name} is not in the outline of ${document}`,
  );
}

/** Sections that the page's own list names, in its order. */
function unlistedContents({ document, contents, items }: Outline): string[] {
  const sections = items.filter(({ kind }) => kind === 'schema' || kind === 'enum').map(({ name }) => name.split('.').at(-1));
  if (contents === undefined || contents.join() === sections.join()) return [];
  return [`the sections of ${document} are not those of its own list of contents`];
}

/** Schemas that a page only names as the type of a field are cited too. */
function typeNames({ type }: OutlineItem): string[] {
  return [...(type ?? '').matchAll(/\((\w+)\)/g)].map(([, name = '']) => name);
}
