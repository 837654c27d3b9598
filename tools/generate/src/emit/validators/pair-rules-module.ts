import type { Model } from '@amapi-spec/model';
import { quote } from './names.ts';

/** Prints the ids of the rules that judge a command by its device: what is in a command that breaks one is well-formed. */
export function pairRulesModule({ rules, roles }: Model): string {
  const ids = rules.flatMap(({ id, subject }) => (subject === roles.pair.shape ? [quote(id)] : []));
  return `/** Ids of the rules that judge a command by the device that it is for. */
export const pairRules: readonly string[] = [${ids.join(', ')}];
`;
}
