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
import type { Issue, IssueId, IssueParams, RuleId } from './index.ts';

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

// The id of an issue tells the types of its params; without it they are what any issue can have.
declare const issue: Issue;
issue.rule satisfies IssueId;
if (issue.rule === 'add_esim.min_api_level') issue.params.min satisfies number;
if (issue.rule === 'schema.enum') issue.params.known satisfies readonly string[];
if (issue.rule === 'schema.unknown_field') issue.params.nearest satisfies string | undefined;
// @ts-expect-error -- misspelt
void (issue.rule === 'add_esim.min_apilevel');
// @ts-expect-error -- of another rule
if (issue.rule === 'add_esim.min_api_level') void issue.params.known;
issue.params satisfies IssueParams;
Object.values<IssueParams[string]>(issue.params) satisfies IssueParams[string][];
supportedCommands({}).LOCK.refusedBy satisfies readonly { readonly rule: RuleId }[];

// A catalogue may leave out a message, but has none for an id that does not exist, and has a word for every kind.
formatIssue({ message: '' }, { ...catalogueEn, messages: { 'schema.type': '{expected}' } }) satisfies string;
// @ts-expect-error -- misspelt
formatIssue({ message: '' }, { ...catalogueEn, messages: { 'schema.typ': '{expected}' } });
// @ts-expect-error -- one kind alone
formatIssue({ message: '' }, { ...catalogueEn, kinds: { array: 'x' } });
