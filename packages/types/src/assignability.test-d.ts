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
