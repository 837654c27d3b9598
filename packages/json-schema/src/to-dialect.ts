import { toDraft07 } from '@amapi-spec/tools-shared/runtime/to-draft-07.ts';
import type { JsonSchemaObject } from './runtime/json-schema.ts';

/** The dialect that is asked for, as Standard JSON Schema names it. */
export interface JsonSchemaOptions {
  readonly target: 'draft-2020-12' | 'draft-07' | 'openapi-3.0' | (string & {});
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

/** Gives a copy of a schema in the dialect asked for; throws a RangeError for one that it cannot be said in, as Standard JSON Schema wants. */
export function toDialect(schema: JsonSchemaObject, { target }: JsonSchemaOptions): Record<string, unknown> {
  if (target === 'draft-2020-12') return copy(schema) as Record<string, unknown>;
  if (target === 'draft-07') return { ...toDraft07(schema), $schema: 'http://json-schema.org/draft-07/schema#' };
  throw new RangeError('only draft-2020-12 and draft-07 are supported');
}

/** A caller may change what it gets. */
function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copy(member)]));
}
