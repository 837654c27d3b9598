import { rules, type RuleEntry } from '@amapi-spec/validators/rules';
import { Misuse } from '../misuse.ts';
import { shortText } from '../plain-text.ts';

/** Finds a rule by its id. Throws Misuse, with the ids that may have been meant. */
export function findRule(id: string): RuleEntry {
  const found = rules.find((rule) => rule.id === id);
  if (found !== undefined) return found;
  const [area, name] = id.split('.');
  if (area === 'schema') throw new Misuse('what begins with schema. is about the form of a value: no rule, and without a level');
  const near = rules.filter((rule) => rule.id.split('.')[1] === (name ?? area) || rule.id.startsWith(`${area}.`)).map((rule) => rule.id);
  const hint = near.length > 0 && near.length <= 12 ? `did you mean ${near.join(', ')}?` : '`amapi-spec rules` lists them';
  // The word itself is the user's own and is cut: it may be pasted by mistake.
  throw new Misuse(`no such rule: ${shortText(id, 63)}; ${hint}`);
}
