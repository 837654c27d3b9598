export type { AbortSignalLike, Clock } from './runtime/clock.ts';
export { waitForOperation } from './wait-for-operation.ts';
export type { GetOperation, WaitResult } from './wait-for-operation.ts';
export type { WaitOptions } from './wait-options.ts';
