export type { RedactOptions } from './options.ts';
export { redactText } from './redact-text.ts';
export { redact } from './redact.ts';
