import { followPath } from '@amapi-spec/model';
import type { JsonSchema } from '../json-schema.ts';
import type { CheckContext } from './check-context.ts';

/** Puts a schema at a check's path from the subject; `*` stands for list elements or map values. What is absent passes. */
export function atPath(path: readonly string[], schema: JsonSchema, { subject, shapes }: CheckContext): JsonSchema {
  const steps = followPath(subject, path, shapes);
  if (steps === undefined) throw new Error(`${subject.name} has no place ${path.join('.')}`);
  return steps.reduceRight<JsonSchema>((inner, { name }, index) => {
    if (name !== '*') return { properties: { [name]: inner } };
    return steps[index - 1]?.type.kind === 'list' ? { items: inner } : { additionalProperties: inner };
  }, schema);
}
