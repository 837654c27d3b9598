import type { Example } from '@amapi-spec/model';
import { judge } from '@amapi-spec/model/reference';
import { capital, code, enumerate, join, json, list, plain, sentence, type Block } from './markdown.ts';
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
  return capital(
    name
      .replace(/^pain-/, '')
      .replaceAll('-', ' ')
      .replace(/\besim\b/g, 'eSIM')
      .replace(/^esim\b/i, 'eSIM')
      .replace(/\beid\b/g, 'EID')
      .replace(/\bandroid\b/g, 'Android'),
  );
}

function issuesText(site: Site, from: string, { breaks, valid, subject, value }: Example): Block {
  if (breaks.length === 0) return undefined;
  const { structural, rules } = judge(site.model, subject, value);
  const lines = breaks.map((id) => {
    const rule = site.rules.find(id);
    const pointers = [
      ...structural.flatMap((issue) => (issue.id === id ? [issue.pointer] : [])),
      ...(rules.find((finding) => finding.id === id)?.pointers ?? []),
    ];
    const where = [...new Set(pointers)].map((pointer) => code(pointer === '' ? 'the whole' : pointer));
    const at = where.length === 0 ? '' : ` at ${enumerate(where)}`;
    const text = rule === undefined ? prose(site, from, site.structural.get(id).brief) : messageText(site, from, rule);
    return `${ruleLink(from, id)} (${rule?.severity === 'warning' ? 'warning' : 'error'}${at}): ${text}`;
  });
  return join(valid ? 'Accepted, with a warning:' : 'Reported:', list(lines));
}
