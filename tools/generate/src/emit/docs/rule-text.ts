import { fillMessage, type Rule } from '@amapi-spec/model';
import { code, link, sentence, table, type Block } from './markdown.ts';
import { prose, proseInside } from './prose.ts';
import { pagePath, type Site } from './site.ts';

/** A table of rules with their severity and what they require; nothing when there are none. */
export function ruleTable(site: Site, from: string, rules: readonly Rule[]): Block {
  return table(
    ['Rule', 'Level', 'Requirement'],
    rules.map((rule) => [ruleLink(from, rule.id), rule.severity, messageText(site, from, rule)]),
  );
}

/** The message of a rule as a sentence. */
export function messageText(site: Site, from: string, rule: Rule): string {
  return sentence(proseAbout(site, from, fillMessage(rule), rule.at));
}

/** What a rule says, as Markdown. A first word that names the member at fault is code, though it may be a word of English. */
export function proseAbout(site: Site, from: string, text: string, at: Rule['at']): string {
  const [first = ''] = /^\w+/.exec(text) ?? [];
  return at.includes(first) ? `${code(first)}${proseInside(site, from, text.slice(first.length).trimEnd())}` : prose(site, from, text);
}

/** A link to the page of a rule or of a structural id. */
export function ruleLink(from: string, id: string): string {
  return pagePath.rule(id) === from ? code(id) : link(from, pagePath.rule(id), code(id));
}
