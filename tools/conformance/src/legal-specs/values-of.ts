import type { JsonValue, Model } from '@amapi-spec/model';
import type fc from 'fast-check';
import { createShapeValues } from '../cases/shape-values.ts';
import { literals } from './literals.ts';

/** Made shapes hold themselves: deeper, their values get too large to emit and judge many of them. */
const depth = 3;

/** Values of a made shape, with the given share of what is none of the shape's; most members exist. */
export function valuesOf(model: Model, shape: string, wrongness = 0): fc.Arbitrary<JsonValue> {
  return createShapeValues(model, literals, { wrongness, depth }).objects(shape, 0.8);
}
