import type { Model } from '@amapi-spec/model';
import { type Code, code } from '../../../code/code.ts';
import { quote } from '../../../code/literal.ts';

/** Prints the names of all members of the API: what a path may show, whatever the input was. */
export function fieldNamesModule({ shapes }: Model): Code {
  const names = new Set(['@type', ...shapes.flatMap(({ fields, serverSet }) => [...fields, ...serverSet].map(({ name }) => name))]);
  return code`/** Names of the members that the API knows. */
export const fieldNames: readonly string[] = [${[...names].sort().map(quote).join(', ')}];
`;
}
