import type { Catalogue } from '../contract/catalogue.ts';
import type { StructuralFinding } from '../contract/catalogue.ts';
import type { StructuralIssue } from '../reference/structural-issue.ts';
import { fillTemplate } from './template.ts';

/** Says what is wrong with the form of a value in a catalogue's language. */
export function sayStructural(
  { slots }: StructuralFinding,
  catalogue: Catalogue,
  { id, params }: Pick<StructuralIssue, 'id' | 'params'>,
): string {
  const words = Object.entries(params).map(([name, value]): [string, string | number] => {
    const type = slots.find((slot) => slot.name === name)?.type;
    if (typeof value === 'object') return [name, value.join(catalogue.separator)];
    if (type === 'kind') return [name, catalogue.kinds[value as keyof Catalogue['kinds']]];
    if (type === 'form') return [name, catalogue.forms[value as keyof Catalogue['forms']]];
    if (type === 'meaning') return [name, catalogue.messages[`${String(params['owner'])}.${String(params['name'])}`] ?? value];
    return [name, value];
  });
  const said = fillTemplate(catalogue.messages[id] ?? '', Object.fromEntries(words));
  return 'nearest' in params ? said + fillTemplate(catalogue.nearest, { nearest: String(params['nearest']) }) : said;
}
