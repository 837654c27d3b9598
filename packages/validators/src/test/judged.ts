import * as validators from '../index.ts';
import type { Device } from '@amapi-spec/types';
import type { Issue, Options, Result, RuleId } from '../index.ts';
import { model } from './model.ts';

type Validate = (value: unknown, options?: Options<RuleId>) => Result<unknown>;

/** The shapes that have public functions. */
export const publicShapes: readonly string[] = model.shapes.map(({ name }) => name).filter((name) => `is${name}` in validators);

/** The validator of a shape; one of CommandForDevice takes `{ command, device }` here. */
export function validatorOf(shape: string): Validate {
  if (shape === 'CommandForDevice') return validateBoth;
  return (validators as unknown as Record<string, Validate>)[`validate${shape}`] ?? unknownShape(shape);
}

/** The guard of a shape; one of CommandForDevice takes `{ command, device }` here. */
export function guardOf(shape: string): (value: unknown) => boolean {
  if (shape === 'CommandForDevice') return (value) => validators.isCommandForDevice(...both(value));
  return (validators as unknown as Record<string, (value: unknown) => boolean>)[`is${shape}`] ?? unknownShape(shape);
}

/** Errors and warnings together. */
export function everyIssue({ issues = [], warnings }: Result<unknown>): readonly Issue[] {
  return [...issues, ...warnings];
}

function validateBoth(value: unknown, options?: Options<RuleId>): Result<unknown> {
  return validators.validateCommandForDevice(...both(value), options);
}

function both(value: unknown): [unknown, Device] {
  try {
    const { command, device } = (value ?? {}) as { command?: unknown; device?: Device };
    return [command, device as Device];
  } catch {
    return [value, value as Device];
  }
}

function unknownShape(shape: string): never {
  throw new Error(`there is no validator of ${shape}`);
}
