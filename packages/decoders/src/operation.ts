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
export { readOperation } from './read-operation.ts';
export type { ReadOperationOptions } from './read-operation.ts';
export type { Actor, Advice, Citation, Retry } from './runtime/rows.ts';
