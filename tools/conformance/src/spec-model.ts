import { fileURLToPath } from 'node:url';
import { loadModel } from '@amapi-spec/model';
import type { Model } from '@amapi-spec/model/model.ts';

/** The root of this checkout, absolute. */
export const root: string = fileURLToPath(new URL('../../..', import.meta.url));

/** Reads this checkout's `spec/`; throws when it has errors. */
export function readSpecModel(): Model {
  const { model } = loadModel(root);
  if (model === undefined) throw new Error('spec/ has errors: run `pnpm generate` to see them');
  return model;
}
