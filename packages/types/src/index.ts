// Names are listed in gen/index.ts, so that a new command needs no edit here; types leave nothing behind that a bundler could trip over.
export type * from './gen/index.ts';
export type { KnownAny, UnknownAny } from './runtime/any.ts';
