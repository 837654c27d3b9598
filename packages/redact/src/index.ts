export type { RedactOptions } from './options.ts';
export { redactText } from './redact-text.ts';
export { redact } from './redact.ts';
export { secretsOf } from './secrets-of.ts';
