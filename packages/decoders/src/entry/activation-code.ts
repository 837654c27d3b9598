export { formatActivationCode, maskActivationCode, parseActivationCode } from '../activation-code.ts';
export type { ActivationCode, ActivationCodeField, ActivationCodeProblem, ParsedActivationCode } from '../activation-code.ts';
export type { Problem, Result } from '../runtime/result.ts';
