import type { OtherName } from '@amapi-spec/model';
import { quote } from '../../../code/literal.ts';

/** Prints what names of other products mean. */
export function printOtherNames(names: readonly OtherName[]): string {
  const entries = names.map(({ name, means, use }) => `[${[name, means, ...(use === undefined ? [] : [use])].map(quote).join(', ')}]`);
  return `[${entries.join(', ')}]`;
}
