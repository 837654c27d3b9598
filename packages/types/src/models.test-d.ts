import type {
  Command,
  CommandForDevice,
  CommandLike,
  CommandRequest,
  CommandType,
  Device,
  EsimCommandStatus_Status,
  ListOperationsResponse,
  Operation,
  OperationLike,
} from './index.ts';

declare const command: Command;
declare const operation: Operation;
declare const request: CommandRequest;

// Enums of results are open: a value that is newer than this spec passes, and the known ones are offered.
const newer: Command = { type: 'NEW_TYPE', esimStatus: { status: 'NEW_STATUS' } };
const known: Command = { type: 'ADD_ESIM', esimStatus: { status: 'SUCCESS' } };
// @ts-expect-error an enum is text all the same
const notText: Command = { type: 5 };

// The closed unions hold what this spec knows.
const type: CommandType = 'COMMAND_TYPE_UNSPECIFIED';
const status: EsimCommandStatus_Status = 'ERROR_ICC_ID_NOT_FOUND';
// @ts-expect-error the known values only
const unknownType: CommandType = 'NEW_TYPE';
// @ts-expect-error a status of another enum
const otherStatus: EsimCommandStatus_Status = 'SUCCEEDED';

// Results have no required members, and 64-bit numbers are text.
const empty: Operation = {};
const code: string | undefined = command.esimStatus?.internalErrorDetails?.errorCode;
// @ts-expect-error int64 is text in JSON
const number: number | undefined = command.esimStatus?.internalErrorDetails?.errorCode;

// Metadata is a Command where its `@type` says so, and opaque otherwise.
const withCommand: Operation = {
  metadata: { '@type': 'type.googleapis.com/google.android.devicemanagement.v1.Command', type: 'LOCK' },
};
const opaque: Operation = { metadata: { '@type': 'type.googleapis.com/other', anything: 1 } };
const page: ListOperationsResponse = { operations: [withCommand, opaque], nextPageToken: 'x' };

// The request form goes where the open one is wanted, not the other way round.
const fromRequest: Command = request;
// @ts-expect-error a result may hold what may not be sent
const toRequest: CommandRequest = command;

// The nullable form takes ours, and null everywhere; ours does not take null.
const like: OperationLike = operation;
const commandLike: CommandLike = command;
const nulls: OperationLike = { name: null, done: null, error: null, metadata: null, response: null };
const undefineds: OperationLike = { name: undefined, error: { code: undefined, details: [] } };
// @ts-expect-error null is refused
const notNull: Operation = { name: null };

// All facts about a device are optional; a pair for checking has both members.
const unknownDevice: Device = {};
const pair: CommandForDevice = { command: { type: 'LOCK' }, device: unknownDevice };
// @ts-expect-error needs the device
const half: CommandForDevice = { command: { type: 'LOCK' } };
// @ts-expect-error the command is one that may be sent
const wrongCommand: CommandForDevice = { command: { type: 'COMMAND_TYPE_UNSPECIFIED' }, device: {} };

export const all: readonly unknown[] = [
  newer,
  known,
  notText,
  type,
  status,
  unknownType,
  otherStatus,
  empty,
  code,
  number,
  withCommand,
  opaque,
  page,
  fromRequest,
  toRequest,
  like,
  commandLike,
  nulls,
  undefineds,
  notNull,
  unknownDevice,
  pair,
  half,
  wrongCommand,
];
