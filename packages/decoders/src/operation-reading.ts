import type { InternalErrorDetailsLike } from '@amapi-spec/types';
import type { InputKind } from './input-kind.ts';
import type { Advice, Citation } from './runtime/rows.ts';

/** What an operation says, as one of eight states. */
export type OperationReading =
  | PendingOperation
  | RunningOperation
  | SucceededOperation
  | PartlySucceededOperation
  | FailedOperation
  | CancelledOperation
  | ExpiredOperation
  | UnknownOperation;

/** What every state has; who must act, what next and whether a retry can help are absent for plain success. */
export interface ReadingBase extends Advice {
  /** Nothing more will come. */
  readonly final: boolean;
  /** The operation's own word: `done` is true, or there is an error or a response. */
  readonly done: boolean;
  /** The command's type, inferred from its params where `type` is missing; a newer one as it is, or escaped and cut if it is no word of an enum. */
  readonly commandType?: string;
  /** Name of the operation. */
  readonly name?: string;
  /** Name of the device, `enterprises/{enterpriseId}/devices/{deviceId}`. */
  readonly device?: string;
  readonly timing: OperationTiming;
  /** What happened, one sentence. */
  readonly summary: string;
  readonly sources: readonly Citation[];
}

/** Not heard of from the device. */
export interface PendingOperation extends ReadingBase {
  readonly state: 'pending';
}

/** Begun on the device. */
export interface RunningOperation extends ReadingBase {
  readonly state: 'running';
  readonly waitsFor: 'user' | 'device';
  /** The status that says so: `PENDING_USER_ACTION`. */
  readonly status?: string;
  /** CLEAR_APP_DATA: what is known of each app so far. */
  readonly apps?: readonly AppReading[];
}

/** Carried out, or so already. */
export interface SucceededOperation extends ReadingBase {
  readonly state: 'succeeded';
  /** False: the server reports no error, and this command has nothing that could confirm it. */
  readonly confirmed: boolean;
  /** `none`: what was wished was so already; `unchanged`: so in part or perhaps, and the command changed nothing. */
  readonly effect: 'done' | 'none' | 'unchanged';
  /** A cancellation was requested, too late. */
  readonly cancelledTooLate?: true;
  readonly status?: string;
  /** ADD_ESIM and REMOVE_ESIM: the profile. */
  readonly iccId?: string;
  /** REQUEST_DEVICE_INFO: several are normal. */
  readonly eids?: readonly string[];
  /** CLEAR_APP_DATA: all of them succeeded. */
  readonly apps?: readonly AppReading[];
}

/** CLEAR_APP_DATA: cleared for some apps and not, or not certainly, for others. */
export interface PartlySucceededOperation extends ReadingBase {
  readonly state: 'partly_succeeded';
  readonly apps: readonly AppReading[];
}

/** Not carried out. */
export interface FailedOperation extends ReadingBase {
  readonly state: 'failed';
  readonly failure: OperationFailure;
  /** For `explainEsimError`. */
  readonly internalErrorDetails?: InternalErrorDetailsLike;
  readonly apps?: readonly AppReading[];
}

/** Cancelled by a caller. */
export interface CancelledOperation extends ReadingBase {
  readonly state: 'cancelled';
}

/** Inferred: pending, and its validity has ended; no source shows what such an operation looks like. */
export interface ExpiredOperation extends ReadingBase {
  readonly state: 'expired';
  readonly inferred: true;
}

/** It holds no result that this version knows, or the value is no operation. */
export interface UnknownOperation extends ReadingBase {
  readonly state: 'unknown';
  /** What the value is instead, when it is no operation. */
  readonly kind?: Exclude<InputKind, 'operation'>;
  /** The status of the server's answer, when the value is that. */
  readonly httpStatus?: number;
  /** The command's own status, when it says success and comes with something newer. */
  readonly status?: string;
  /** Members and values that are newer than this version. */
  readonly unrecognized: readonly UnrecognizedValue[];
  readonly apps?: readonly AppReading[];
}

/** Which of the three places for errors spoke, in the documented order of preference. */
export interface OperationFailure {
  readonly field: 'status' | 'errorCode' | 'error';
  /** The status, the CommandErrorCode or the google.rpc.Code; of an errorCode that is newer, its word, escaped and cut if it is not like one. */
  readonly code: string | number;
  /** The server's own text, without the secrets of the command and what has the form of one; at most 4,096 characters. */
  readonly message?: string;
}

/** A member or a value that this version does not know. */
export interface UnrecognizedValue {
  /** Path from the operation: `metadata.errorCode`. */
  readonly field: string;
  /** A code, or a word of an enum, escaped and cut if it is not like one; absent for a member, whose value may be a secret. */
  readonly value?: string | number;
}

/** How long the command is, or was, valid. */
export interface OperationTiming {
  /** As the server wrote it. */
  readonly createTime?: string;
  /** As written; absent means ten minutes. */
  readonly duration?: string;
  /** Milliseconds since 1970; absent when the creation time or the duration cannot be read. */
  readonly expiresAt?: number;
}

/** What CLEAR_APP_DATA did to one app. */
export interface AppReading extends Advice {
  readonly packageName: string;
  readonly state: 'succeeded' | 'failed' | 'unknown';
  /** ClearingResult as it came; absent when nothing was said. */
  readonly result?: string;
  readonly summary: string;
}
