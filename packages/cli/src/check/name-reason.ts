import { parseActivationCode } from '@amapi-spec/decoders/activation-code';
import type { Issue } from '@amapi-spec/validators';

/** The rule that has one sentence for every activation code that is none. */
const rule = 'add_esim.activation_code_format';

/** Adds to the issue of a bad activation code which part of it is wrong, where and why; never a part of the code. */
export function nameReason(issue: Issue, value: unknown): Issue {
  if (issue.rule !== rule) return issue;
  const code = issue.path.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? (at as never)[step] : undefined), value);
  const parsed = typeof code === 'string' ? parseActivationCode(code) : undefined;
  if (parsed === undefined || parsed.issues === undefined) return issue;
  const { code: reason, message, position } = parsed.issues[0];
  const params = { ...issue.params, reason, position };
  return { ...issue, message: `${issue.message}: ${message} (at character ${position + 1})`, params };
}
