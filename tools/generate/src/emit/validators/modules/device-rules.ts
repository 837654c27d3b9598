import { type Code, code, join } from '../../../code/code.ts';
import type { PairPlan } from '../plan/pair-types.ts';
import { deviceRules, ruleConstant } from '../symbols.ts';
import { typeSymbol } from '../../../code/import-symbol.ts';

const RuleFacts = typeSymbol('RuleFacts', 'runtime/types.ts');

/** Prints the list of the rules on a command with its device, for what knows them by their numbers. */
export function deviceRulesModule({ order }: PairPlan): Code {
  return code`/** The rules on a command with its device by their numbers: the errors, the warnings, and those that are off. */
export const ${deviceRules}: readonly ${RuleFacts}[] = [${join(
    order.map(({ id }) => ruleConstant(id)),
    ', ',
  )}];
`;
}
