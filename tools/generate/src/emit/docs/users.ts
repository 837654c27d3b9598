import { type FieldType, referencesOf } from '@amapi-spec/model';
import { code, link } from './markdown.ts';
import { pagePath, type Site } from './site.ts';

/** Links to the methods and fields that use one of these shapes or enums. */
export function usersOf(site: Site, from: string, names: readonly string[]): string[] {
  const methods = site.model.methods
    .filter(
      ({ request, responses, parameters }) =>
        [request?.shape, ...responses.map(({ shape }) => shape)].some((shape) => shape !== undefined && names.includes(shape)) ||
        parameters.some(({ type }) => refersTo(type, names)),
    )
    .map(({ slug, operationId }) => link(from, pagePath.method(slug), operationId));
  const fields = site.model.shapes.flatMap((shape) =>
    [...shape.fields, ...shape.serverSet]
      .filter(({ type }) => refersTo(type, names))
      .map((field) => link(from, `${pagePath.schema(shape.schema)}#field-${field.name}`, code(`${shape.schema}.${field.name}`))),
  );
  return [...new Set([...methods, ...fields])];
}

/** Says whether a type refers to one of these shapes or enums. */
export function refersTo(type: FieldType, names: readonly string[]): boolean {
  const { shapes, enums } = referencesOf(type);
  return [...shapes, ...enums].some((name) => names.includes(name));
}
