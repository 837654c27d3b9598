import type { androidmanagement_v1 as google } from '@googleapis/androidmanagement';
import { readOperation } from '@amapi-spec/decoders';
import type { CommandLike, CommandRequest, Device, DeviceLike, Operation, OperationLike } from '@amapi-spec/types';
import { assertCommandForDevice, isCommandForDevice, supportedCommands, validateCommandForDevice } from '@amapi-spec/validators';

declare const device: google.Schema$Device;
declare const command: google.Schema$Command;
declare const operation: google.Schema$Operation;

// What Google's client gives is taken as it is.
device satisfies DeviceLike;
command satisfies CommandLike;
operation satisfies OperationLike;
isCommandForDevice(command, device) satisfies boolean;
validateCommandForDevice(command, device).missingFacts satisfies readonly string[];
assertCommandForDevice(command, device) satisfies void;
supportedCommands(device).WIPE.supported satisfies 'yes' | 'no' | 'unknown';
readOperation(operation).summary satisfies string;

// What is ours is given to it.
declare const ours: { readonly command: CommandRequest; readonly device: Device; readonly operation: Operation };
ours.command satisfies google.Schema$Command;
ours.device satisfies google.Schema$Device;
ours.operation satisfies google.Schema$Operation;

// @ts-expect-error -- a number is no text in any of the two
validateCommandForDevice(command, { ownership: 1 });
// @ts-expect-error -- theirs may be anything: it is to be judged before it is sent
command satisfies CommandRequest;
