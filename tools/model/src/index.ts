export type * from './check.ts';
export { checkTargets } from './check.ts';
export type { Diagnostic } from './diagnostic.ts';
export { formatDiagnostic } from './diagnostic.ts';
export type * from './expression.ts';
export type * from './model.ts';
export { loadModel } from './load-model.ts';
export type { LoadResult } from './load-model.ts';
