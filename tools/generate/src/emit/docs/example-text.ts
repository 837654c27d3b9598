import type { Example } from '@amapi-spec/model';
import { judge } from '@amapi-spec/model/reference';
import { capitalOfWord, code, enumerate, join, json, list, plain, sentence, type Block } from './markdown.ts';
import { prose } from './prose.ts';
import { messageText, ruleLink } from './rule-text.ts';
import type { Site } from './site.ts';

/** An example of `spec/examples`: what it is, its JSON, and the issues it has. */
export function exampleText(site: Site, from: string, example: Example): Block {
  const { name, description, value } = example;
  const title = `**${plain(exampleTitle(name))}.**`;
  return join(
    `${title}${description === undefined ? '' : ` ${sentence(prose(site, from, description))}`}`,
    json(value),
    issuesText(site, from, example),
  );
}

/** The name of an example's file as words. Those from the field say `pain` first, which is for the reader of the folder. */
function exampleTitle(name: string): string {
  const words = name.replace(/^pain-/, '').split('-');
  return capitalOfWord(words.map((word) => spellings.get(word) ?? word).join(' '));
}

const spellings: ReadonlyMap<string, string> = new Map(
  ['Android', 'API', 'EID', 'EIDs', 'eSIM', 'Go', 'HTTP'].map((word) => [word.toLowerCase(), word]),
);

function issuesText(site: Site, from: string, { breaks, valid, subject, value }: Example): Block {
  if (breaks.length === 0) return undefined;
  const { structural, rules } = judge(site.model, subject, value);
  const lines = breaks.map((id) => {
    const rule = site.rules.find(id);
    const pointers = [
      ...structural.flatMap((issue) => (issue.id === id ? [issue.pointer] : [])),
      ...(rules.find((finding) => finding.id === id)?.pointers ?? []),
    ];
    const where = [...new Set(pointers)].map((pointer) => (pointer === '' ? 'the whole value' : code(pointer)));
    const at = where.length === 0 ? '' : ` at ${enumerate(where)}`;
    const text = rule === undefined ? prose(site, from, site.structural.get(id).brief) : messageText(site, from, rule);
    return `${ruleLink(from, id)} (${rule?.severity === 'warning' ? 'warning' : 'error'}${at}): ${text}`;
  });
  return join(valid ? `Accepted, with ${breaks.length === 1 ? 'a warning' : 'warnings'}:` : 'Refused:', list(lines));
}
