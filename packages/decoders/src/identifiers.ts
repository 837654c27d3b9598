export { normalizeEid } from './eid.ts';
export type { EidProblem } from './eid.ts';
export { normalizeIccid } from './iccid.ts';
export type { Iccid, IccidProblem } from './iccid.ts';
export type { Problem, Result } from './runtime/result.ts';
