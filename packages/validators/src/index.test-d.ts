import type { CommandForDevice, CommandRequest, Operation } from '@amapi-spec/types';
import { catalogueEn } from './gen/catalogue-en.ts';
import {
  assertOperation,
  formatIssue,
  isCommandForDevice,
  isCommandRequest,
  supportedCommands,
  validateCommandForDevice,
  validateCommandRequest,
} from './index.ts';
import type { Issue, RuleId } from './index.ts';

declare const value: unknown;
declare const other: unknown;

// Guards and assertions narrow.
if (isCommandRequest(value)) value satisfies CommandRequest;
if (isCommandForDevice(value, {})) value satisfies CommandRequest;
assertOperation(other);
other satisfies Operation;

// `issues` tells success from failure.
const result = validateCommandRequest(value);
if (result.issues === undefined) result.value satisfies CommandRequest;
else result.issues satisfies readonly Issue[];
// @ts-expect-error -- a failure has no value
void result.value;
const judged = validateCommandForDevice(value, { apiLevel: 34 });
if (judged.issues === undefined) judged.value satisfies CommandForDevice;

// A level wants an id that exists, and is a level.
'add_esim.min_api_level' satisfies RuleId;
validateCommandRequest(value, { rules: { 'reset_password.min_length': 'off' } });
// @ts-expect-error -- misspelt
validateCommandRequest(value, { rules: { 'reset_password.minlength': 'off' } });
// @ts-expect-error -- no level
validateCommandRequest(value, { rules: { 'reset_password.min_length': 'info' } });

// Commands are known by name.
supportedCommands({}).ADD_ESIM.supported satisfies 'yes' | 'no' | 'unknown';
// @ts-expect-error -- no such command
void supportedCommands({}).UNLOCK;

// A catalogue may leave out a message, but has none for an id that does not exist, and has a word for every kind.
formatIssue({ message: '' }, { ...catalogueEn, messages: { 'schema.type': '{expected}' } }) satisfies string;
// @ts-expect-error -- misspelt
formatIssue({ message: '' }, { ...catalogueEn, messages: { 'schema.typ': '{expected}' } });
// @ts-expect-error -- one kind alone
formatIssue({ message: '' }, { ...catalogueEn, kinds: { array: 'x' } });
