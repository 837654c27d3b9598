import type { CommandType, Remark, Rule } from '@amapi-spec/model';
import { cite, disagreementBlock, sourceSection } from './citations.ts';
import { code, json, link, list, page, prose, section } from './markdown.ts';
import type { Block } from './markdown.ts';
import { ruleTable } from './rule-list.ts';
import { pagePath } from './site.ts';
import type { Site } from './site.ts';

/** The page of one command type. */
export function commandPage(site: Site, command: CommandType): string {
  const from = pagePath.command(command.slug);
  const own = site.model.rules.filter((rule) => concerns(site, rule, command));
  const device = own.filter(({ subject }) => subject === 'CommandForDevice');
  return page(
    `# ${command.type}`,
    prose(command.brief),
    disagreementBlock(site, from, command.disagreement),
    section(2, 'Request', inputText(site, from, command), exampleBlock(site, command)),
    section(2, 'What it does', remarks(site, from, command.effects)),
    section(2, 'Good to know', remarks(site, from, command.notes)),
    section(2, 'Which devices', ruleTable(from, device)),
    section(2, 'Rules for the request', ruleTable(from, own.filter((rule) => !device.includes(rule)))),
    section(2, 'Result', resultText(site, from, command)),
    section(2, 'Related', list(command.related.flatMap((type) => relatedLink(site, from, type)))),
    sourceSection(site, from, command.source),
  );
}

function concerns(site: Site, rule: Rule, command: CommandType): boolean {
  if (rule.for.includes(command.type)) return true;
  if (rule.area === command.slug.replaceAll('-', '_')) return true;
  return command.params !== undefined && reachable(site, command.params.shape).has(rule.subject);
}

function reachable(site: Site, root: string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [root];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    for (const { type } of site.shapes.get(name)?.fields ?? []) if (type.kind === 'message') waiting.push(type.shape);
  }
  return found;
}

function inputText(site: Site, from: string, command: CommandType): Block {
  const { params, fields } = command;
  const schema = params && (site.shapes.get(params.shape)?.schema ?? params.shape);
  return list([
    params === undefined
      ? `It has no params member: ${code('type')} says it all.`
      : `Params: ${code(params.field)}, ${link(from, pagePath.schema(schema ?? ''), schema ?? '')}, ${params.presence}.`,
    ...fields.map((field) => `Also: ${code(field)} of ${link(from, pagePath.schema('Command'), 'Command')}, which no other command takes.`),
  ]);
}

function exampleBlock(site: Site, command: CommandType): Block {
  const example = site.model.examples.find(
    ({ valid, subject, value }) => valid && subject === 'CommandRequest' && inferredType(site, value) === command.type,
  );
  return example === undefined ? undefined : json(example.value);
}

function inferredType(site: Site, value: unknown): string | undefined {
  const record = value as Readonly<Record<string, unknown>>;
  if (typeof record['type'] === 'string') return record['type'];
  return site.model.commands.find(({ params }) => params !== undefined && record[params.field] !== undefined)?.type;
}

function resultText(site: Site, from: string, command: CommandType): Block {
  if (command.status === undefined) {
    return 'It reports no status of its own: the operation is done, with or without an error, and that is all that is ever said.';
  }
  const { field, values } = command.status;
  const schema = site.shapes.get('Command')?.fields.find(({ name }) => name === field)?.type;
  const shape = schema?.kind === 'message' ? schema.shape : 'Command';
  return `${code(field)}, ${link(from, pagePath.schema(shape), shape)}: ${values.map(code).join(', ')}.`;
}

function remarks(site: Site, from: string, texts: readonly Remark[]): Block {
  return list(texts.map(({ text, source }) => `${prose(text)} (${cite(site, from, source)})`));
}

function relatedLink(site: Site, from: string, type: string): string[] {
  const related = site.commands.get(type);
  return related === undefined ? [] : [`${link(from, pagePath.command(related.slug), type)}: ${prose(related.brief)}`];
}
