import { provideTextCoding } from './text-coding.ts';

// The one thing that the decoders want of an engine beyond ECMAScript itself.
provideTextCoding(globalThis);

export { inputKindOf } from './input-kind.ts';
export { readNotification } from './read-notification.ts';
export { readOperation } from './read-operation.ts';
