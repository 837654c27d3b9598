import { pairRules } from './gen/internal/pair-rules.ts';
import { issueList } from './runtime/issue-list.ts';
import type { IssueLike } from './runtime/types.ts';

/**
 * Says which HTTP status to answer issues with. 400 (RFC 9110, section 15.5.1) when the body itself is at fault, whatever else is: no device
 * would take it. 422 (section 15.5.21) when only rules about the device are broken: the body is understood and right, and may be for
 * another device. Not 409, which asks the client to resolve a conflict and send the same again: an Android version or an owner does not
 * change by that. 400 also when there is no issue of this package.
 */
export function toHttpStatus(issues: readonly IssueLike[]): 400 | 422 {
  const list = issueList(issues);
  return list.length > 0 && list.every(({ rule }) => pairRules.includes(rule)) ? 422 : 400;
}
