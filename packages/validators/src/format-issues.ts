import { formatIssue } from './format-issue.ts';
import { redactIssues } from './redact-issues.ts';
import { issueList } from './runtime/issue-list.ts';
import type { Catalogue } from './runtime/catalogue.ts';
import type { Issue, IssueLike } from './runtime/types.ts';

/** How issues are written for people. */
export interface FormatOptions {
  /** Messages in another language; the issues' own unless set. */
  readonly catalogue?: Catalogue;
  /** What stands between two issues: a line break unless set. `'; '` makes one line, for a log. */
  readonly separator?: string;
}

/**
 * Writes issues as plain text, one a line: `error /duration: duration must be ... [request.duration_format]`. Names that the input chose are left
 * out as by `redactIssues`, and no line has a control character, and none of the signs that HTML reads as its own, so that the text can be logged
 * or shown. Empty without issues.
 */
export function formatIssues(issues: readonly IssueLike[], options: FormatOptions = {}): string {
  const { catalogue, separator = '\n' } = readOptions(options);
  return redactIssues(issues)
    .map((issue) => {
      const place = issue.pointer === '' ? '' : ` ${issue.pointer.replace(odd, escape)}`;
      return `${issue.severity}${place}: ${messageOf(issue, catalogue)} [${issue.rule}]`;
    })
    .join(separator);
}

/**
 * Groups issues for a form: the messages of each member by its JSON Pointer, several joined by `; `, what is said of the whole value under the
 * empty pointer. No message has a sign that HTML reads as its own. Keys are the form's own names, also such that the input chose: show them to whoever filled it in, and do not log them.
 */
export function messagesByPointer(issues: readonly IssueLike[], options: FormatOptions = {}): Readonly<Record<string, string>> {
  const { catalogue, separator = '; ' } = readOptions(options);
  const messages = new Map<string, string>();
  for (const issue of issueList(issues)) {
    const before = messages.get(issue.pointer);
    const message = messageOf(issue, catalogue);
    messages.set(issue.pointer, before === undefined ? message : before + separator + message);
  }
  return Object.fromEntries(messages);
}

/** In a name that is near one of the API and therefore shown. */
const odd = /[^ -%'-;=?-~]/g;

/** As messages show such a unit. */
function escape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function messageOf(issue: Issue, catalogue: Catalogue | undefined): string {
  return catalogue === undefined ? issue.message : formatIssue(issue, catalogue);
}

/** Options of the right type; none where reading them fails, as in a getter or a proxy that throws. */
function readOptions(options: FormatOptions): FormatOptions {
  try {
    const { catalogue, separator } = options;
    return { ...(typeof catalogue === 'object' && { catalogue }), ...(typeof separator === 'string' && { separator }) };
  } catch {
    return {};
  }
}
