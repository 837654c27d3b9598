import { fillMessage, type Rule, type StructuralId } from '@amapi-spec/model';
import { code, link, sentence, table, type Block } from './markdown.ts';
import { prose } from './prose.ts';
import { pagePath, type Site } from './site.ts';

/** A table of rules with their severity and what they ask; nothing when there are none. */
export function ruleTable(site: Site, from: string, rules: readonly Rule[]): Block {
  return table(
    ['Rule', 'Level', 'What must hold'],
    rules.map((rule) => [ruleLink(from, rule.id), rule.severity, messageText(site, from, rule)]),
  );
}

/** The message of a rule as a sentence. */
export function messageText(site: Site, from: string, rule: Rule): string {
  return sentence(proseAbout(site, from, fillMessage(rule), rule.at));
}

/** What a rule says, as Markdown. A first word that names the place at fault is code, though it may be a word of English. */
export function proseAbout(site: Site, from: string, text: string, at: Rule['at']): string {
  const [first = ''] = /^\w+/.exec(text) ?? [];
  return at.includes(first) ? `${code(first)}${prose(site, from, `x${text.slice(first.length)}`).slice(1)}` : prose(site, from, text);
}

/** A link to the page of a rule or of a structural id. */
export function ruleLink(from: string, id: string): string {
  return pagePath.rule(id) === from ? code(id) : link(from, pagePath.rule(id), code(id));
}

/** What the structural ids stand for: one for each thing that can be wrong with the form of a value. Slots are the pair of command and device, and its members. */
export const structuralTexts: Readonly<Record<StructuralId, { readonly brief: string; readonly why: string }>> = {
  'schema.type': {
    brief: 'Each member must have the JSON type of its field.',
    why: 'Text where a number belongs, a list where an object does, null in a list: nothing more can be said of such a member, so the rules that read it are silent. An int64 is a string of digits in JSON, a duration is text that ends in s, an empty object is {} and not [].',
  },
  'schema.null': {
    brief: 'A member must not be null; leave it out.',
    why: 'The JSON form of Protobuf reads null as an absent member, so a null says nothing that leaving the member out does not, and the types of this project have none. Nothing else is said of such a member: no rule takes it for one that is set, or for one that is missing.',
  },
  'schema.max_length': {
    brief: 'A text must not be longer than its field takes.',
    why: 'Characters are counted as Unicode code points. Each bound has its source in the schema of the field; where none is known it is a decision of this project, far above what is useful. Bounds are judged first, so that no pattern meets a text of a length that its engine cannot take.',
  },
  'schema.required': {
    brief: 'A member that the value cannot be without must be there.',
    why: 'Only {command} and {device} of {pair}, where that pair is judged as one JSON value. What a command itself needs is said by rules, which have better messages.',
  },
  'schema.unknown_field': {
    brief: 'A request must have no member that the API does not know.',
    why: 'What is misspelt would otherwise be lost without a word; the issue names the nearest known member. Answers are not held to this: they may bring newer fields.',
  },
  'schema.form_body': {
    brief: 'A JSON body must be parsed as JSON.',
    why: 'A server that takes the body for a form makes one key of the whole text, with an empty value. The cause is a missing Content-Type: application/json, or a parser for forms in front. Nothing else is said of such an object, and the key, which may hold a password, is not shown.',
  },
  'schema.enum': {
    brief: 'A request must use the known values of an enum.',
    why: 'Upper and lower case matter. The issue names the nearest known value. Answers are not held to this: they may bring newer values.',
  },
  'schema.range': {
    brief: 'An int32 must be a whole number from -2147483648 to 2147483647.',
    why: 'The field cannot hold anything else.',
  },
};
