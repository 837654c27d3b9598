import { redactIssues } from './redact-issues.ts';
import type { Issue, IssueLike } from './runtime/types.ts';

/** A `google.rpc.Status` in JSON with a `google.rpc.BadRequest` in it: what the Android Management API answers a bad body with. */
export interface GoogleStatus {
  /** 3, INVALID_ARGUMENT. */
  readonly code: 3;
  readonly message: string;
  readonly details: readonly [BadRequest];
}

/** `google.rpc.BadRequest` in JSON. */
export interface BadRequest {
  readonly '@type': 'type.googleapis.com/google.rpc.BadRequest';
  readonly fieldViolations: readonly FieldViolation[];
}

/** `google.rpc.BadRequest.FieldViolation` in JSON. */
export interface FieldViolation {
  /** Path in the form of google.rpc: `addEsimParams.activationCode`, `clearAppsDataParams.packageNames[0]`. */
  readonly field: string;
  readonly description: string;
  /** The rule's id in UPPER_SNAKE, which is unique: `ADD_ESIM_MIN_API_LEVEL`. */
  readonly reason: string;
}

/** Makes the `google.rpc.Status` of issues, code 3 (INVALID_ARGUMENT); nothing in it is a value of the input, and names that the input chose are left out as by `redactIssues`. */
export function toGoogleStatus(issues: readonly IssueLike[]): GoogleStatus {
  return {
    code: 3,
    message: 'Request contains an invalid argument.',
    details: [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: redactIssues(issues).map(toViolation) }],
  };
}

function toViolation({ path, message, rule }: Issue): FieldViolation {
  return { field: toField(path), description: message, reason: rule.replaceAll('.', '_').toUpperCase() };
}

/** Names that could not be told from the path's own signs are quoted in brackets. */
function toField(path: readonly (string | number)[]): string {
  let field = '';
  for (const key of path) {
    if (typeof key === 'string' && /^[A-Za-z_]\w*$/.test(key)) field += field === '' ? key : `.${key}`;
    else field += `[${typeof key === 'number' ? key : JSON.stringify(key)}]`;
  }
  return field;
}
