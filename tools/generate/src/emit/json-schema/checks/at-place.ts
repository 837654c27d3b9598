import type { CheckInputs, Place } from '@amapi-spec/model';
import { placeNames } from '@amapi-spec/model/expression';
import type { JsonSchema } from '../json-schema.ts';

/** Puts a schema at a place, seen from the rule's subject; what is absent passes. */
export function atPlace(place: Place, schema: JsonSchema): JsonSchema {
  return placeNames(place).reduceRight<JsonSchema>((inner, name) => ({ properties: { [name]: inner } }), schema);
}

/** Puts a schema at the text that a check is about, or at each of them. */
export function atTexts({ place, each }: Pick<CheckInputs, 'place' | 'each'>, schema: JsonSchema): JsonSchema {
  return atPlace(place, each ? { items: schema } : schema);
}
