import type { Rule } from '../contract/model.ts';
import { fillTemplate } from './template.ts';

/** What a rule says in English of any value, with its params in their slots: for artifacts that show a text and no data. */
export function fillMessage({ message, params }: Pick<Rule, 'message' | 'params'>): string {
  return fillTemplate(message, params);
}

/** What a rule says in English of one value, which tells all that is left in slots. */
export function findingTemplate({ message, params, tells }: Pick<Rule, 'message' | 'params' | 'tells'>): string {
  return fillTemplate(message, { ...params, ...Object.fromEntries(tells.map((slot) => [slot, `{${slot}}`])) });
}
