import { fieldNames } from './gen/internal/field-names.ts';
import { issueList } from './runtime/issue-list.ts';
import { pointer } from '@amapi-spec/tools-shared/runtime/pointer.ts';
import type { Fix, Issue, IssueLike } from './runtime/types.ts';

/** What stands for a name that the input chose. */
const hidden = '*';

/**
 * Copies issues for logs and answers: names in `path` and `pointer` that the input chose, which may be secrets, become `*`. Names of the API, indexes,
 * keys in the form of a language tag, and a name that the message quotes anyway stay. Fixes are left out, since they may hold values; the rest of
 * an issue holds nothing of the input. What is no issue is left out.
 */
export function redactIssues(issues: readonly IssueLike[]): Issue[] {
  const known = new Set(fieldNames);
  return issueList(issues).map((issue) => {
    const path = issue.path.map((step, index) => {
      const isQuoted = ('key' in issue.params || issue.rule === 'schema.other_name') && index === issue.path.length - 1;
      return typeof step === 'number' || known.has(step) || isQuoted || isTag(step) ? step : hidden;
    });
    const copy: Issue & { fix?: Fix } = { ...issue, path, pointer: pointer(path) };
    delete copy.fix;
    return copy;
  });
}

/** Two or three letters, then subtags as scripts and regions have them (RFC 5646); longer words are none. */
function isTag(step: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/.test(step);
}
