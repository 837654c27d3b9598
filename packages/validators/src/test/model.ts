import { join } from 'node:path';
import { formatDiagnostic, loadModel, type Model } from '@amapi-spec/model';

/** The repository's root. */
export const root: string = join(import.meta.dirname, '../../../..');

/** The canon, as the emitter saw it. */
export const model: Model = load();

function load(): Model {
  const result = loadModel(root);
  if (result.model === undefined) throw new Error(result.diagnostics.map(formatDiagnostic).join('\n'));
  return result.model;
}
