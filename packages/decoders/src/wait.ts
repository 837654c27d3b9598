export type { AbortSignalLike, Clock } from './runtime/clock.ts';
export { waitForOperation } from './wait-for-operation.ts';
export type { GetOperation, WaitOptions, WaitResult } from './wait-for-operation.ts';
