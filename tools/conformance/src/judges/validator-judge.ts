import type { Model, PairRole, Roles, Severity } from '@amapi-spec/model';
import * as validators from '@amapi-spec/validators';
import * as bodiesInBytes from '@amapi-spec/validators/command-request-bytes';

/** What the validators say of a value. */
export interface ValidatorVerdict {
  /** `isX`. */
  readonly accepted: boolean;
  /** `validateX` found no error. */
  readonly valid: boolean;
  /** Everything that `validateX` reports, as `id pointer: message`, sorted. */
  readonly findings: readonly string[];
}

type Options = Parameters<typeof validators.validateOperation>[1];
type Outcome = ReturnType<typeof validators.validateOperation>;

/** What is asked of a shape. */
export interface Functions {
  readonly is: (value: unknown) => boolean;
  readonly validate: (value: unknown, options?: Options) => Pick<Outcome, 'issues' | 'warnings'>;
}

/** Asks the built validators, with the rules that are off by default as warnings. */
export function createValidatorJudge(model: Model): (shape: string, value: unknown) => ValidatorVerdict {
  const options = { rules: allSpeaking(model), maxIssues: Number.MAX_SAFE_INTEGER } as NonNullable<Options>;
  return (shape, value) => {
    const { is, validate } = functionsOf(model.roles, shape);
    const { issues = [], warnings } = validate(value, options);
    const findings = new Set([...issues, ...warnings].map(({ rule, pointer, message }) => `${rule} ${pointer}: ${message}`));
    return { accepted: is(value), valid: issues.length === 0, findings: [...findings].toSorted() };
  };
}

/** Asks for the verdict on the bytes of a value; undefined for shapes that are not judged as bytes. */
export function createBytesJudge(): (shape: string, value: unknown) => boolean | undefined {
  const encoder = new TextEncoder();
  const exported = bodiesInBytes as unknown as Readonly<Record<string, (bytes: Uint8Array) => bodiesInBytes.BytesResult>>;
  return (shape, value) => exported[`check${shape}Bytes`]?.(encoder.encode(JSON.stringify(value))).valid;
}

/** Tells whether the validators have public functions for a shape: what is only a part of others has none. */
export function isPublicShape(shape: string): boolean {
  return `is${shape}` in validators;
}

/** Returns the functions of a shape, which throw on none; those for a device take both members one by one, and are given them. */
export function functionsOf({ pair }: Roles, shape: string): Functions {
  const exported = validators as unknown as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  const [is, validate] = [exported[`is${shape}`], exported[`validate${shape}`]];
  if (is === undefined || validate === undefined) throw new Error(`@amapi-spec/validators has no functions for ${shape}`);
  const given = (value: unknown): readonly unknown[] => (shape === pair.shape ? membersOf(value, pair) : [value]);
  return {
    is: (value) => is(...given(value)) === true,
    validate: (value, options) => validate(...given(value), options) as ReturnType<Functions['validate']>,
  };
}

/** Returns levels that let the rules speak that are off by default. */
export function allSpeaking(model: Model): Record<string, Severity> {
  return Object.fromEntries(model.rules.filter(({ severity }) => severity === 'off').map(({ id }) => [id, 'warning']));
}

function membersOf(value: unknown, { command, device }: PairRole): readonly unknown[] {
  const members = Object(value) as Readonly<Record<string, unknown>>;
  return [members[command], members[device]];
}
