import type { DiagnosticDefinition } from './diagnostic-definition.ts';
import { expressionDiagnostics } from '../expression/diagnostics.ts';

const modelDiagnostics = {
  'yaml-syntax': {
    severity: 'error',
    message: '{problem}',
    advice: 'mend the YAML; an editor with a YAML language server shows the place',
  },
  'invalid-file': {
    severity: 'error',
    message: '{problem}',
    advice: 'compare with spec/meta/{meta}.json, which editors read too',
  },
  'missing-file': {
    severity: 'error',
    message: '{file} is not there',
    advice: 'add it; CONTRIBUTING.md says what it holds',
  },
  'misplaced-file': {
    severity: 'error',
    message: 'nothing in spec/ reads {file}',
    advice: 'move it to one of {folders}',
  },
  'unknown-reference': {
    severity: 'error',
    message: '{reference} names no {noun}',
    advice: 'use one of: {known}',
  },
  'malformed-citation': {
    severity: 'error',
    message: '{where} is not a citation',
    advice: 'write document#section, or document#section: note, with an id of spec/sources.yaml as the document',
  },
  'unknown-source': {
    severity: 'error',
    message: 'source {document} is not in spec/sources.yaml',
    advice: 'add it there, or use one of: {known}',
  },
  'unused-source': {
    severity: 'warning',
    message: 'source {document} is cited nowhere',
    advice: 'cite it where its facts are used, or remove it',
  },
  'wrong-name': {
    severity: 'error',
    message: '{found} does not match its file name',
    advice: 'name the file {wanted}, or mend the value',
  },
  'missing-number': {
    severity: 'error',
    message: '{name} has no {key}',
    advice: 'write down the next free number: {next}',
  },
  'reused-number': {
    severity: 'error',
    message: '{name} has the number {number} of {other}',
    advice: 'write down the next free number: {next}',
  },
  'reserved-number': {
    severity: 'error',
    message: '{name} has the reserved number {number}',
    advice: 'write down the next free number: {next}',
  },
  'missing-zero': {
    severity: 'error',
    message: 'the first value of {name} is {first}, which is not number 0',
    advice: 'put the unspecified value first, with x-proto-value: 0',
  },
  'required-without-rule': {
    severity: 'error',
    message: '{name} is required and no rule refuses its absence',
    advice: 'write a rule for it and name it in x-rule',
  },
  'rule-allows-absence': {
    severity: 'error',
    message: '{rule} lets {name} be absent, though it is required',
    advice: 'mend the rule, or take {name} out of required',
  },
  'unheld-subject': {
    severity: 'error',
    message: 'no input holds {subject}, so nothing can be judged by this rule',
    advice: 'add the body or the answer that holds it to inputs of x-roles in spec/openapi.yaml',
  },
  'body-without-input': {
    severity: 'error',
    message: 'the body {shape} is no input',
    advice: 'give it a name among inputs of x-roles in spec/openapi.yaml',
  },
  'id-clash': {
    severity: 'error',
    message: '{id} and {other} are the same in UPPER_SNAKE form',
    advice: 'rename one: toGoogleStatus reports that form as its reason',
  },
  'id-too-long': {
    severity: 'error',
    message: '{id} has {length} characters',
    advice: 'shorten it to 63, the limit of google.rpc.ErrorInfo.reason',
  },
  'misplaced-check': {
    severity: 'error',
    message: 'check {check} does not fit {subject}: {problem}',
    advice: 'read its description in tools/model/src/contract/named-check.ts',
  },
  'taken-name': {
    severity: 'error',
    message: 'a param cannot be called {name}, which means something else in an expression',
    advice: 'choose another name',
  },
  'unused-param': {
    severity: 'error',
    message: 'neither the requirement nor the check uses the param {param}',
    advice: 'use it there in place of the number, so that the limit is said once, or take it away',
  },
  'unnamed-number': {
    severity: 'error',
    message: 'the message has the number {number}, which is not a param',
    advice: 'make it a param that the requirement uses too; a number may only be part of the name or section of a cited document',
  },
  'unknown-slot': {
    severity: 'error',
    message: 'the message has a slot {slot} and params has no {slot}',
    advice: 'add it to params, or mend the message',
  },
  'template-syntax': {
    severity: 'error',
    message: 'the message of {id} is malformed here',
    advice: 'put the name of a slot in braces, and a part with a slot that may be absent in brackets; they stand for nothing else',
  },
  'no-such-slot': {
    severity: 'error',
    message: 'an issue of {id} has nothing for the slot {slot}',
    advice: 'use those that it has: {known}',
  },
  'bare-slot': {
    severity: 'error',
    message: 'not every issue of {id} has something for the slot {slot}',
    advice: 'put what is said with it into brackets',
  },
  'unsaid-slot': {
    severity: 'error',
    message: 'the message of {id} does not say {slot}',
    advice: 'say it, as the English message does',
  },
  'missing-message': {
    severity: 'error',
    message: '{locale} has no message for {id}',
    advice: 'add it: a catalogue has them all',
  },
  'misplaced-star': {
    severity: 'error',
    message: 'at ends in * and the rule has one finding for all of {place}',
    advice: 'drop the *; or write the requirement as {place}.all(…), or use a check that has a finding for each',
  },
  'superseded-error': {
    severity: 'error',
    message: '{rule} is an error and is superseded by another rule',
    advice: 'make it a warning: JSON Schema and Protobuf cannot take an error back',
  },
  'misplaced-fix': {
    severity: 'error',
    message: '{key} changes {wanted}, and the rule does not point at one',
    advice: 'use another kind of fix, or none',
  },
  'useless-fix': {
    severity: 'error',
    message: 'the fix mends none of the bad examples of {rule}',
    advice: 'mend the fix, or add a bad example that it mends and that breaks nothing else then',
  },
  'missing-row': {
    severity: 'error',
    message: '{table} has no row for {value} of {enum}',
    advice: 'add one: every value needs its outcome',
  },
  'missing-table': {
    severity: 'error',
    message: 'no table of spec/codes says what the results of {command} mean',
    advice: 'add one with kind: outcome and enum: {enum}',
  },
  'duplicate-row': {
    severity: 'error',
    message: '{table} has {value} twice',
    advice: 'keep one row; codes are never reused',
  },
  'wrong-example': {
    severity: 'error',
    message: 'example {name}: {problem}',
    advice: 'mend the example, or the rule that it contradicts',
  },
} as const satisfies Record<string, DiagnosticDefinition>;

/** Every diagnostic that reading `spec/` can give, by code. */
export const diagnosticTable = { ...modelDiagnostics, ...expressionDiagnostics } as const satisfies Record<string, DiagnosticDefinition>;

/** The code of a diagnostic. */
export type DiagnosticCode = keyof typeof diagnosticTable;
