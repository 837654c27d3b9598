/// <reference types="@maxim_mazurok/gapi.client.androidmanagement-v1" />
import type { CommandRequest, Device, ListOperationsResponse, Operation, OperationLike } from './index.ts';

type Google = {
  readonly Command: gapi.client.androidmanagement.Command;
  readonly Device: gapi.client.androidmanagement.Device;
  readonly ListOperationsResponse: gapi.client.androidmanagement.ListOperationsResponse;
  readonly Operation: gapi.client.androidmanagement.Operation;
};

declare const request: CommandRequest;
declare const operation: Operation;
declare const device: Device;
declare const page: ListOperationsResponse;
declare const theirs: Google;

/** What we send and read goes where Google's own client types are wanted. */
export const toGoogle: Google = { Command: request, Device: device, ListOperationsResponse: page, Operation: operation };

/** What their client gives goes into the nullable form. */
export const fromGoogle: OperationLike = theirs.Operation;

// @ts-expect-error their enums are any text, so that their command is not one of ours
export const notOurs: CommandRequest = theirs.Command;

// oxlint-disable-next-line typescript/no-explicit-any -- so it is declared there
type GoogleapisJson = { [key: string]: any };

/** googleapis declares every member as possibly null: the same promise, for that style. */
interface GoogleapisOperation {
  done?: boolean | null;
  error?: { code?: number | null; details?: GoogleapisJson[] | null; message?: string | null };
  metadata?: GoogleapisJson | null;
  name?: string | null;
  response?: GoogleapisJson | null;
}

interface GoogleapisCommand {
  addEsimParams?: { activationCode?: string | null; activationState?: string | null };
  clearAppsDataParams?: { packageNames?: string[] | null };
  duration?: string | null;
  newPassword?: string | null;
  removeEsimParams?: { iccId?: string | null };
  requestDeviceInfoParams?: { deviceInfo?: string | null };
  resetPasswordFlags?: string[] | null;
  startLostModeParams?: {
    lostEmailAddress?: string | null;
    lostMessage?: { defaultMessage?: string | null; localizedMessages?: { [key: string]: string } | null };
  };
  stopLostModeParams?: {};
  type?: string | null;
  wipeParams?: { wipeDataFlags?: string[] | null; wipeReason?: { defaultMessage?: string | null } };
}

declare const googleapisOperation: GoogleapisOperation;

export const toGoogleapis: { readonly command: GoogleapisCommand; readonly operation: GoogleapisOperation } = {
  command: request,
  operation,
};
export const fromGoogleapis: OperationLike = googleapisOperation;
