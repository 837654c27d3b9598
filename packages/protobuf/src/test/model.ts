import { join } from 'node:path';
import { formatDiagnostic, loadModel, type Model } from '@amapi-spec/model';

/** The canon, as the emitters see it. */
export const model: Model = load();

function load(): Model {
  const result = loadModel(join(import.meta.dirname, '../../../..'));
  if (result.model === undefined) throw new Error(result.diagnostics.map(formatDiagnostic).join('\n'));
  return result.model;
}
