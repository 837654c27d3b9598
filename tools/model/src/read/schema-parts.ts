import type { RawProperty, RawSchema } from './raw.ts';

/** Returns the properties of an object's schema; an enum has none, nor has what there is not. */
export function propertiesOf(schema: RawSchema | undefined): Readonly<Record<string, RawProperty>> {
  return schema?.type === 'object' ? schema.properties : {};
}

/** Returns the constants of an enum's schema; an object has none, nor has what there is not. */
export function constantsOf(schema: RawSchema | undefined): readonly string[] {
  return schema?.type === 'string' ? schema.oneOf.map((constant) => constant.const) : [];
}
