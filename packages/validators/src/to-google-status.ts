import { redactIssues } from './redact-issues.ts';
import type { Issue, IssueLike } from './runtime/types.ts';

/** A `google.rpc.Status` in JSON with a `google.rpc.BadRequest` and a `google.rpc.Help` in it: what the Android Management API answers a bad body with, and where to read on. */
export interface GoogleStatus {
  /** 3, INVALID_ARGUMENT. */
  readonly code: 3;
  readonly message: string;
  readonly details: readonly [BadRequest, Help];
}

/** `google.rpc.BadRequest` in JSON. */
export interface BadRequest {
  readonly '@type': 'type.googleapis.com/google.rpc.BadRequest';
  readonly fieldViolations: readonly FieldViolation[];
}

/** `google.rpc.Help` in JSON: one link per rule, in the order in which violations name them. */
export interface Help {
  readonly '@type': 'type.googleapis.com/google.rpc.Help';
  readonly links: readonly HelpLink[];
}

/** `google.rpc.Help.Link` in JSON. */
export interface HelpLink {
  /** The rule's id: `add_esim.min_api_level`. */
  readonly description: string;
  /** The page that explains it. */
  readonly url: string;
}

/** What a status says beside its issues. */
export interface StatusOptions {
  /** Address of a site of your own, with the slash at its end: with a rule's id after it where a link leads. The pages of this project unless set. */
  readonly base?: string;
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
export function toGoogleStatus(issues: readonly IssueLike[], options: StatusOptions = {}): GoogleStatus {
  const shown = redactIssues(issues);
  const base = readBase(options);
  const links = new Map(shown.map(({ rule, docs }) => [rule, { description: rule, url: base === undefined ? docs : `${base}${rule}` }]));
  return {
    code: 3,
    message: 'Request contains an invalid argument.',
    details: [
      { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: shown.map(toViolation) },
      { '@type': 'type.googleapis.com/google.rpc.Help', links: [...links.values()] },
    ],
  };
}

/** None where reading it fails, as in a getter or a proxy that throws. */
function readBase(options: StatusOptions): string | undefined {
  try {
    return typeof options.base === 'string' ? options.base : undefined;
  } catch {
    return undefined;
  }
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
