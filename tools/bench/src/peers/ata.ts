import { Validator } from 'ata-validator';
import * as tuned from './tuned-schema.ts';

const request = new Validator(tuned.commandRequest);
let device: Validator | undefined;

export const isCommandRequest = (value: unknown): boolean => request.isValidObject(value);
export const findIssues = (value: unknown): unknown => request.validate(value);
export const hasNoIssues = (found: unknown): boolean => (found as { readonly valid: boolean }).valid;
export const isDevice = (value: unknown): boolean => (device ??= new Validator(tuned.device)).isValidObject(value);
