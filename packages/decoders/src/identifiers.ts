export { normalizeEid } from './eid.ts';
export type { EidIssue } from './eid.ts';
export { normalizeIccid } from './iccid.ts';
export type { Iccid, IccidIssue } from './iccid.ts';
export type { Issue, Result } from './runtime/result.ts';
