import type { DiagnosticDefinition } from './diagnostic-definition.ts';
import { expressionDiagnostics } from '../expression/diagnostics.ts';

const modelDiagnostics = {
  'yaml-syntax': {
    severity: 'error',
    message: '{problem}',
    advice: 'correct the YAML; an editor with a YAML language server shows the problem',
  },
  'invalid-file': {
    severity: 'error',
    message: '{problem}',
    advice: 'compare it with spec/meta/{meta}.json, which editors use too',
  },
  'missing-file': {
    severity: 'error',
    message: '{file} does not exist',
    advice: 'add it; CONTRIBUTING.md says what it contains',
  },
  'misplaced-file': {
    severity: 'error',
    message: 'nothing reads {file}',
    advice: 'move it to one of {folders}',
  },
  'unknown-reference': {
    severity: 'error',
    message: 'no {noun} is called {reference}',
    advice: 'use one of these: {known}',
  },
  'malformed-citation': {
    severity: 'error',
    message: '{where} is not a citation',
    advice: 'write document#section, or document#section: note, with an id of spec/sources.yaml as the document',
  },
  'unknown-source': {
    severity: 'error',
    message: 'source {document} is not in spec/sources.yaml',
    advice: 'add it there, or use one of these: {known}',
  },
  'unused-source': {
    severity: 'warning',
    message: 'nothing cites the source {document}',
    advice: 'cite it where its facts are used, or remove it',
  },
  'wrong-name': {
    severity: 'error',
    message: '{found} does not match its file name',
    advice: 'rename the file to {wanted}, or correct the value',
  },
  'missing-number': {
    severity: 'error',
    message: '{name} has no {key}',
    advice: 'use the next free number: {next}',
  },
  'reused-number': {
    severity: 'error',
    message: '{name} has the same number as {other}: {number}',
    advice: 'use the next free number: {next}',
  },
  'reserved-number': {
    severity: 'error',
    message: 'the number of {name} is reserved: {number}',
    advice: 'use the next free number: {next}',
  },
  'missing-zero': {
    severity: 'error',
    message: 'the first value of {name} is {first}, whose number is not 0',
    advice: 'put the unspecified value first, with x-proto-value: 0',
  },
  'required-without-rule': {
    severity: 'error',
    message: '{name} is required, but no rule refuses a value without it',
    advice: 'write a rule for it and name it in x-rule',
  },
  'rule-allows-absence': {
    severity: 'error',
    message: '{rule} allows {name} to be absent, but {name} is required',
    advice: 'correct the rule, or remove {name} from required',
  },
  'unheld-subject': {
    severity: 'error',
    message: 'no input contains {subject}, so this rule can judge nothing',
    advice: 'add the request body or the response that contains it to inputs of x-roles in spec/openapi.yaml',
  },
  'body-without-input': {
    severity: 'error',
    message: 'the request body {shape} is not an input',
    advice: 'give it a name under inputs of x-roles in spec/openapi.yaml',
  },
  'id-clash': {
    severity: 'error',
    message: '{id} and {other} are the same in UPPER_SNAKE form',
    advice: 'rename one of them: toGoogleStatus uses that form as its reason',
  },
  'id-too-long': {
    severity: 'error',
    message: '{id} has {length} characters',
    advice: 'shorten it to at most 63, the limit of google.rpc.ErrorInfo.reason',
  },
  'misplaced-check': {
    severity: 'error',
    message: 'the check {check} does not fit {subject}: {problem}',
    advice: 'see its description in tools/model/src/contract/named-check.ts',
  },
  'taken-name': {
    severity: 'error',
    message: 'a param cannot be called {name}, which means something else in an expression',
    advice: 'choose another name',
  },
  'unused-param': {
    severity: 'error',
    message: 'neither the expression nor the check uses the param {param}',
    advice: 'use it there instead of the number, so that the limit is stated once, or remove it',
  },
  'unnamed-number': {
    severity: 'error',
    message: 'the message contains the number {number}, which is not a param',
    advice: 'make it a param that the expression uses too; only the name or section of a cited document may contain a number',
  },
  'unknown-slot': {
    severity: 'error',
    message: 'the message has the slot {slot}, but there is no such param, and no finding tells it',
    advice: 'add it to params, or correct the message',
  },
  'template-syntax': {
    severity: 'error',
    message: 'the message of {id} is malformed here',
    advice:
      'put the name of a slot in braces, and a part whose slot may be absent in brackets, with what is said without it after a bar; do not use these for anything else',
  },
  'no-such-slot': {
    severity: 'error',
    message: 'issues of {id} have no value for the slot {slot}',
    advice: 'use one of these: {known}',
  },
  'bare-slot': {
    severity: 'error',
    message: 'not everything that says {id} has a value for the slot {slot}',
    advice: 'put the part of the message that needs it in brackets',
  },
  'unsaid-slot': {
    severity: 'error',
    message: 'the message of {id} does not use the slot {slot}',
    advice: 'use it, as the English message does',
  },
  'missing-message': {
    severity: 'error',
    message: '{locale} has no message for {id}',
    advice: 'add it: a catalogue needs a message for every id',
  },
  'misplaced-star': {
    severity: 'error',
    message: 'at ends in *, but the rule gives only one issue for all of {place}',
    advice: 'remove the *, or write the expression as {place}.all(…), or use a check that gives an issue for each',
  },
  'superseded-error': {
    severity: 'error',
    message: '{rule} is an error, but is superseded by another rule',
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
    advice: 'add one: every value needs an outcome',
  },
  'missing-table': {
    severity: 'error',
    message: 'no table in spec/codes says what the results of {command} mean',
    advice: 'add one with kind: outcome and enum: {enum}',
  },
  'duplicate-row': {
    severity: 'error',
    message: '{table} has two rows for {value}',
    advice: 'keep one of them: codes are never reused',
  },
  'known-name': {
    severity: 'error',
    message: '{name} is a name of {owner} itself, or reads as one',
    advice: 'remove it: what is misspelt needs no entry, since issues name the nearest known name',
  },
  'wrong-example': {
    severity: 'error',
    message: 'example {name}: {problem}',
    advice: 'correct the example, or the rule that it contradicts',
  },
} as const satisfies Record<string, DiagnosticDefinition>;

/** Every diagnostic that reading `spec/` can give, by code. */
export const diagnosticTable = { ...modelDiagnostics, ...expressionDiagnostics } as const satisfies Record<string, DiagnosticDefinition>;

/** The code of a diagnostic. */
export type DiagnosticCode = keyof typeof diagnosticTable;
