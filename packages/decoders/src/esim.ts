export { formatErrorCodes, joinDetailedCode, parseErrorCodes, splitDetailedCode } from './detailed-code.ts';
export type { AmapiErrorCodes, DetailedCode, DetailedCodeProblem, Int64Like } from './detailed-code.ts';
export { describeEsimError, describeEsimOperation, findEsimError, findEsimOperation } from './esim-code.ts';
export type { CardResult, CodeKind, EsimError, EsimErrorName, EsimOperation, EsimOperationName } from './esim-code.ts';
export { esimErrorCodes } from './gen/esim-error-codes.ts';
export { esimOperationCodes } from './gen/esim-operation-codes.ts';
export type { Problem, Result } from './runtime/result.ts';
export { decodeSmdxCode, encodeSmdxCode } from './smdx-code.ts';
export type { SmdxDecodeProblem, SmdxEncodeProblem, SmdxPair } from './smdx-code.ts';
