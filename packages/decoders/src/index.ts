export { formatActivationCode, maskActivationCode, parseActivationCode } from './activation-code.ts';
export type { ActivationCode, ActivationCodeField, ActivationCodeIssue, ParsedActivationCode } from './activation-code.ts';
export { describeInputKind } from './describe-input-kind.ts';
export { describeSmdxCode } from './describe-smdx-code.ts';
export type { SmdxCodeDescription } from './describe-smdx-code.ts';
export { describeSource } from './describe-source.ts';
export { formatErrorCodes, joinDetailedCode, parseErrorCodes, splitDetailedCode } from './detailed-code.ts';
export type { AmapiErrorCodes, DetailedCode, DetailedCodeIssue, Int64Like } from './detailed-code.ts';
export { normalizeEid } from './eid.ts';
export type { EidIssue } from './eid.ts';
export type { Es9Refusal } from './es9-refusal.ts';
export { describeEsimError, describeEsimOperation, findEsimError, findEsimOperation } from './esim-code.ts';
export type { CardResult, CodeKind, EsimError, EsimErrorName, EsimOperation, EsimOperationName } from './esim-code.ts';
export type { EsimDisagreement } from './esim-disagreement.ts';
export type { EsimExplanation, ExplanationLevel } from './esim-explanation.ts';
export { explainEsimError } from './explain-esim-error.ts';
export type { EsimErrorDetailsInput, EsimErrorInput } from './explain-esim-error.ts';
export { esimErrorCodes } from './gen/esim-error-codes.ts';
export { esimOperationCodes } from './gen/esim-operation-codes.ts';
export { normalizeIccid } from './iccid.ts';
export type { Iccid, IccidIssue } from './iccid.ts';
export { inputKindOf } from './input-kind.ts';
export type { InputKind } from './input-kind.ts';
export { parseLoggedCode } from './logged-code.ts';
export type { LoggedCode, LoggedCodeIssue, LoggedCodeRemark } from './logged-code.ts';
export type {
  AppReading,
  CancelledOperation,
  ExpiredOperation,
  FailedOperation,
  OperationFailure,
  OperationReading,
  OperationTiming,
  PartlySucceededOperation,
  PendingOperation,
  ReadingBase,
  RunningOperation,
  SucceededOperation,
  UnknownOperation,
  UnrecognizedValue,
} from './operation-reading.ts';
export type { NotificationBase, NotificationWarning } from './notification-envelope.ts';
export { readNotification, readNotifications } from './read-notification.ts';
export type { CommandNotification, Notification, NotificationIssue, OtherNotification } from './read-notification.ts';
export { readOperation } from './read-operation.ts';
export type { ReadOperationOptions } from './read-operation.ts';
export type { AbortSignalLike, Clock } from './runtime/clock.ts';
export type { Issue, Result } from './runtime/result.ts';
export type { Actor, Advice, Citation, Retry, SourceDocument } from './runtime/rows.ts';
export { decodeSmdxCode, encodeSmdxCode } from './smdx-code.ts';
export type { SmdxDecodeIssue, SmdxEncodeIssue, SmdxPair } from './smdx-code.ts';
export { waitForOperation } from './wait-for-operation.ts';
export type { GetOperation, WaitResult } from './wait-for-operation.ts';
export type { WaitOptions } from './wait-options.ts';
