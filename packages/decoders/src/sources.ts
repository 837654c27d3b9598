export { describeSource } from './describe-source.ts';
export type { SourceDocument } from './runtime/rows.ts';
