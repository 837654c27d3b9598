import type { Model, Severity } from '@amapi-spec/model/model.ts';
import {
  isCommand,
  isCommandForDevice,
  isCommandRequest,
  isDevice,
  isOperation,
  validateCommand,
  validateCommandForDevice,
  validateCommandRequest,
  validateDevice,
  validateOperation,
} from '@amapi-spec/validators';
import type { Subject } from '../subject.ts';

/** What the validators say of a value. */
export interface ValidatorVerdict {
  /** `isX`. */
  readonly accepted: boolean;
  /** `validateX` found no error. */
  readonly valid: boolean;
  /** Everything that `validateX` reports, as `id pointer`, sorted. */
  readonly findings: readonly string[];
}

type Options = Parameters<typeof validateCommandRequest>[1];
type Outcome = ReturnType<typeof validateCommandRequest>;

interface Functions {
  readonly is: (value: unknown) => boolean;
  readonly validate: (value: unknown, options: Options) => Pick<Outcome, 'issues' | 'warnings'>;
}

const functions: Readonly<Record<Subject, Functions>> = {
  CommandRequest: { is: isCommandRequest, validate: validateCommandRequest },
  CommandForDevice: {
    is: (value) => isCommandForDevice(...membersOf(value)),
    validate: (value, options) => validateCommandForDevice(...membersOf(value), options),
  },
  Command: { is: isCommand, validate: validateCommand },
  Operation: { is: isOperation, validate: validateOperation },
  Device: { is: isDevice, validate: validateDevice },
};

/** Asks the built validators, with the rules that are off by default as warnings. */
export function createValidatorJudge(model: Model): (subject: Subject, value: unknown) => ValidatorVerdict {
  const options = { rules: allSpeaking(model), maxIssues: Number.MAX_SAFE_INTEGER } as NonNullable<Options>;
  return (subject, value) => {
    const { is, validate } = functions[subject];
    const { issues = [], warnings } = validate(value, options);
    const findings = new Set([...issues, ...warnings].map(({ rule, pointer }) => `${rule} ${pointer}`));
    return { accepted: is(value), valid: issues.length === 0, findings: [...findings].toSorted() };
  };
}

/** Returns levels that let the rules speak that are off by default. */
export function allSpeaking(model: Model): Record<string, Severity> {
  return Object.fromEntries(model.rules.filter(({ severity }) => severity === 'off').map(({ id }) => [id, 'warning']));
}

function membersOf(value: unknown): [command: unknown, device: never] {
  const { command, device } = Object(value) as { command?: unknown; device?: unknown };
  return [command, device as never];
}
