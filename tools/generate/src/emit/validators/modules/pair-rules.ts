import type { Model } from '@amapi-spec/model';
import { type Code, code } from '../../../code/code.ts';
import { quote } from '../../../code/literal.ts';

/** Prints the ids of the rules that judge a command by its device: what is in a command that breaks one is well-formed. */
export function pairRulesModule({ rules, roles }: Model): Code {
  const ids = rules.flatMap(({ id, subject }) => (subject === roles.pair.shape ? [quote(id)] : []));
  return code`/** Ids of the rules that judge a command by the device that it is for. */
export const pairRules: readonly string[] = [${ids.join(', ')}];
`;
}
