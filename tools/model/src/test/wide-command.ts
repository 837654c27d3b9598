import { resolve } from 'node:path';
import type { Place } from '../contract/expression.ts';
import { createIndex, type ModelIndex } from '../query/create-index.ts';
import { placeAt } from '../query/place-at.ts';
import { readSmallSpec } from '../small-spec.ts';
import type { Model } from '../contract/model.ts';

const overlays = resolve(import.meta.dirname, '../../test');

/** The small spec without rules, its command with members of every type at hand. */
export const wideModel: Model = readSmallSpec(resolve(overlays, 'wide-command'));

/** The same by name. */
export const wideIndex: ModelIndex = createIndex(wideModel);

/** The same with a few rules, one of each severity, on each kind of subject. */
export const judgedModel: Model = readSmallSpec(resolve(overlays, 'wide-command'), resolve(overlays, 'judged-rules'));

/** The place of a path of JSON names in the command. */
export function placeInCommand(...path: readonly string[]): Place {
  return placeAt(wideIndex.shapes.get('CommandRequest'), path, wideIndex.shapes);
}
