// Names are listed in gen/index.ts, so that a new command needs no edit here.
export * from './gen/index.ts';
export type { DurationInput } from './runtime/to-duration.ts';
