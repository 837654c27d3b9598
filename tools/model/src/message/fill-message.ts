import type { Rule } from '../contract/model.ts';
import { fillTemplate } from './template.ts';

/** What a rule says in English, with its params in their slots: for artifacts that show a text and no data. */
export function fillMessage({ message, params }: Pick<Rule, 'message' | 'params'>): string {
  return fillTemplate(message, params);
}
