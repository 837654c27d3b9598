import { problemType } from './gen/internal/docs-base.ts';
import { redactIssues } from './redact-issues.ts';
import { toHttpStatus } from './to-http-status.ts';
import type { IssueId, IssueLike, IssueParams } from './runtime/types.ts';

/** A problem document (RFC 9457) about a body that was refused, ready to be sent as `application/problem+json`. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** One entry per issue; `pointer` is a JSON Pointer as a URI fragment, as the RFC's own example has it. */
  readonly errors: readonly ProblemError[];
}

/** One issue in a problem document. */
export interface ProblemError {
  readonly detail: string;
  readonly pointer: string;
  readonly rule: IssueId;
  /** What `detail` was made from, for a client that says it in its own language with `formatIssue`. */
  readonly params: IssueParams;
  readonly docs: string;
}

/** What a problem document says beside its issues. */
export interface ProblemOptions {
  /** The HTTP status; what `toHttpStatus` gives unless set. */
  readonly status?: number;
  /**
   * Address of a site of your own, with the slash at its end: the `type` of the document, and with a rule's id after it the `docs` of an
   * error. The pages of this project unless set.
   */
  readonly base?: string;
}

/** Makes a problem document (RFC 9457) of issues; nothing in it is a value of the input, and names that the input chose are left out as by `redactIssues`. */
export function toProblemDetails(issues: readonly IssueLike[], options: ProblemOptions = {}): ProblemDetails {
  const shown = redactIssues(issues);
  const { status = toHttpStatus(issues), base } = readOptions(options);
  return {
    type: base ?? problemType,
    title: 'The command is not valid',
    status,
    detail: shown.length === 1 ? (shown[0]?.message ?? '') : `${shown.length} issues`,
    errors: shown.map(({ message, pointer, rule, params, docs }) => ({
      detail: message,
      pointer: toFragment(pointer),
      rule,
      params,
      docs: base === undefined ? docs : `${base}${rule}`,
    })),
  };
}

/** Options of the right type; none where reading them fails, as in a getter or a proxy that throws. */
function readOptions(options: ProblemOptions): ProblemOptions {
  try {
    const { status, base } = options;
    return { ...(typeof status === 'number' && { status }), ...(typeof base === 'string' && { base }) };
  } catch {
    return {};
  }
}

/** RFC 6901, section 6; a lone surrogate cannot stand in a URI and becomes U+FFFD. */
function toFragment(pointer: string): string {
  return `#${pointer
    .split('/')
    .map((part) => encodeURIComponent(wellFormed(part)))
    .join('/')}`;
}

function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
}
