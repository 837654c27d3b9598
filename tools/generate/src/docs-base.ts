import type { Model } from '@amapi-spec/model';

/** Where the pages of issues are: the address of one, without its id and ending. */
export function docsBaseOf({ rules, info }: Model): string {
  const [rule] = rules;
  return rule === undefined ? info.publicBase : rule.docs.slice(0, rule.docs.lastIndexOf(rule.id));
}
