import { validateCommand } from '@amapi-spec/validators/command';
import { validateCommandRequest } from '@amapi-spec/validators/command-request';
import { validateDevice } from '@amapi-spec/validators/device';
import { validateOperation } from '@amapi-spec/validators/operation';
import type { Issue, Severity } from '@amapi-spec/validators';

/** What a user can ask an input to be judged as; the values of `--as`. */
export type AskedKind = 'request' | 'operation' | 'device' | 'command';

/** Levels by rule id. */
export type Levels = Readonly<Record<string, Severity>>;

/** What every validator answers, whatever it judges. */
export interface Verdict {
  /** Errors; absent when there is none. */
  readonly issues?: readonly Issue[] | undefined;
  readonly warnings: readonly Issue[];
  /** Findings beyond those that are kept. */
  readonly omitted?: number;
}

/** Judges a value as a kind. */
export const judges: Readonly<Record<AskedKind, (value: unknown, levels: Levels) => Verdict>> = {
  request: (value, rules) => validateCommandRequest(value, { rules }),
  operation: (value, rules) => validateOperation(value, { rules }),
  device: (value, rules) => validateDevice(value, { rules }),
  command: (value, rules) => validateCommand(value, { rules }),
};
