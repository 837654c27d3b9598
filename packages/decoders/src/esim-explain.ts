export { describeSmdxCode } from './describe-smdx-code.ts';
export type { SmdxCodeDescription } from './describe-smdx-code.ts';
export type { Es9Refusal } from './es9-refusal.ts';
export type { EsimDisagreement } from './esim-disagreement.ts';
export type { EsimExplanation, ExplanationLevel } from './esim-explanation.ts';
export { explainEsimError } from './explain-esim-error.ts';
export type { EsimErrorDetailsInput, EsimErrorInput } from './explain-esim-error.ts';
export type { Actor, Advice, Citation, Retry } from './runtime/rows.ts';
