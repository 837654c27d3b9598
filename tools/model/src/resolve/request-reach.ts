import { propertiesOf } from '../read/schema-parts.ts';
import type { RawProperty, RawType } from '../read/raw.ts';
import type { SpecFiles } from '../read/read-spec.ts';
import { closure } from '../query/reach.ts';
import { refName } from './commands.ts';

/** Which schemas have a request variant. */
export interface RequestReach {
  /** Schemas that a request body can reach: these have two variants. */
  readonly requested: ReadonlySet<string>;
  /** Schemas that hold a request beside other things (`CommandForDevice`): these are only ever judged before sending. */
  readonly carriers: ReadonlySet<string>;
}

/** Follows the request bodies of `spec/paths` and `x-variant: request` through everything that a caller may set. */
export function requestReach(files: SpecFiles): RequestReach {
  const schemas = new Map(files.schema.map((file) => [file.name, file.data]));
  const carriers = new Set<string>();
  const roots = files.path.flatMap((file) => requestRoots(file.data));
  for (const [name, schema] of schemas) {
    const sent = Object.values(propertiesOf(schema)).filter((property) => property['x-variant'] === 'request');
    if (sent.length > 0) carriers.add(name);
    roots.push(...sent.map((property) => refName(property.$ref)));
  }
  const isObject = (name: string): boolean => schemas.get(name)?.type === 'object';
  const requested = closure(roots.filter(isObject), (name) => {
    const settable = Object.values(propertiesOf(schemas.get(name))).filter((property) => property.readOnly !== true);
    return settable.flatMap(references).filter(isObject);
  });
  return { requested, carriers };
}

function references(property: RawProperty | RawType): string[] {
  const inner = [property.items, property.additionalProperties].filter((part) => part !== undefined);
  return [...(property.$ref === undefined ? [] : [refName(property.$ref)]), ...inner.flatMap(references)];
}

function requestRoots(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  const record = data as RawProperty;
  const own = record['x-variant'] === 'request' && record.$ref !== undefined ? [refName(record.$ref)] : [];
  return [...own, ...Object.values(data as Record<string, unknown>).flatMap(requestRoots)];
}
