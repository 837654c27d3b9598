import { formatDiagnostic } from './diagnostics/diagnostic.ts';
import { loadModel } from './load-model.ts';
import type { Model } from './contract/model.ts';

/** Reads the `spec/` below a repository's root, for whoever can do nothing without it; throws with all diagnostics when it has errors. */
export function readModel(root: string): Model {
  const { model, diagnostics } = loadModel(root);
  if (model === undefined) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
  return model;
}
