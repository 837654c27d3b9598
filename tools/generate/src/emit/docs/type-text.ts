import type { FieldType } from '@amapi-spec/model';
import { link } from './markdown.ts';
import { pagePath, shapePage, type Site } from './site.ts';

/** A field's type as Markdown, with what it refers to linked. */
export function typeText(site: Site, from: string, type: FieldType): string {
  switch (type.kind) {
    case 'enum':
      return link(from, pagePath.schema(type.enum), type.enum);
    case 'message':
      return shapeText(site, from, type.shape);
    case 'list':
      return `list of ${typeText(site, from, type.items)}`;
    case 'map':
      return `map of string to ${typeText(site, from, type.values)}`;
    case 'any':
      return anyText(
        site,
        from,
        type.known.map(({ shape }) => shape),
      );
    default:
      return scalarTexts[type.kind];
  }
}

const scalarTexts: Readonly<Record<Exclude<FieldType['kind'], 'enum' | 'message' | 'list' | 'map' | 'any'>, string>> = {
  string: 'string',
  duration: 'string (duration, `3.5s`)',
  timestamp: 'string (timestamp, RFC 3339)',
  int64: 'string (int64)',
  int32: 'integer (int32)',
  boolean: 'boolean',
};

function anyText(site: Site, from: string, shapes: readonly string[]): string {
  const known = shapes.map((shape) => shapeText(site, from, shape));
  return known.length === 0 ? 'object with `@type`' : `object with \`@type\`: ${known.join(', ')}, or another`;
}

/** The name of the schema: its page has both forms. */
function shapeText(site: Site, from: string, shape: string): string {
  return link(from, shapePage(site, shape), site.shapes.get(shape).schema);
}
