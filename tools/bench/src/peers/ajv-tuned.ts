import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import * as tuned from './tuned-schema.ts';

const options = { strict: false } as const;
const request = new Ajv2020(options).compile(tuned.commandRequest);
let issues: ValidateFunction | undefined;
let device: ValidateFunction | undefined;

export const isCommandRequest = (value: unknown): boolean => request(value);
export const findIssues = (value: unknown): unknown => {
  issues ??= new Ajv2020({ ...options, allErrors: true }).compile(tuned.commandRequest);
  return issues(value) || issues.errors;
};
export const hasNoIssues = (found: unknown): boolean => found === true;
export const isDevice = (value: unknown): boolean => (device ??= new Ajv2020(options).compile(tuned.device))(value);
