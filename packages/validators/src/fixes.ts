export { applyFixes, mergeFixes } from './merge-fixes.ts';
export type { Findings } from './fix/try-candidate.ts';
export type { FixOptions, MergedFixes } from './merge-fixes.ts';
export type { Fix, FixOperation } from './runtime/types.ts';
export { suggestFixes } from './suggest-fixes.ts';
