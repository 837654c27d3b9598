import { type CommandType, type Example, reachOf, type Remark } from '@amapi-spec/model';
import { breadcrumb } from './breadcrumb.ts';
import { disagreementBlock } from './disagreement.ts';
import { exampleText } from './example-text.ts';
import { commandFieldLink as fieldLink, resultText } from './command-result.ts';
import { createFootnotes, type Footnotes } from './footnotes.ts';
import { code, enumerate, join, json, link, list, page, type Page, section, sentence, table, type Block } from './markdown.ts';
import { deviceRules, rowOf } from './matrix-page.ts';
import { supportText, warningsOf } from './matrix-text.ts';
import { namedKinds, plainExample, type MatrixRow } from './matrix.ts';
import { prose } from './prose.ts';
import { ruleLink, ruleTable } from './rule-text.ts';
import { pagePath, shapePage, type Site } from './site.ts';

/** The page of one command type. */
export function commandPage(site: Site, command: CommandType, matrix: readonly MatrixRow[]): Page {
  const from = pagePath.command(command.slug);
  const notes = createFootnotes(site, from, 'section', command.source);
  const examples = site.examples.get(command.type) ?? [];
  const plainest = plainExample(site.model, command);
  const { command: role, pair, operation } = site.model.roles;
  const [sent, returned] = [
    [role.request, pair.shape],
    [operation.shape, role.result],
  ];
  const shown = (valid: boolean, subjects: readonly string[] = []): Block[] =>
    subjects
      .flatMap((subject) => examples.filter((example) => example !== plainest && example.valid === valid && example.subject === subject))
      .map((example) => exampleText(site, from, example));
  return page(
    breadcrumb(from, 'commands'),
    command.type,
    prose(site, from, command.brief),
    section(2, 'Request', inputText(site, from, command), plainest && join(plainText(site, from, command, plainest), json(plainest.value))),
    section(2, 'What it does', remarks(site, from, command.effects, notes), command.irreversible ? irreversibleText : undefined),
    section(2, 'Good to know', remarks(site, from, command.notes, notes)),
    command.disagreement && section(2, 'Where the sources disagree', disagreementBlock(site, from, command.disagreement)),
    section(2, 'Supported devices', supportTable(site, from, command, matrix), deviceRuleText(site, from, command)),
    section(2, 'Rules for the request', requestRuleText(site, from, command)),
    section(2, 'Result', resultText(site, from, command)),
    section(2, 'Related', list(command.related.map((type) => relatedLink(site, from, type)))),
    section(2, 'Further requests', ...shown(true, sent)),
    section(2, 'Refused requests', ...shown(false, sent)),
    section(2, 'Operations', ...shown(true, returned), ...shown(false, returned)),
    notes.section(),
  );
}

const irreversibleText =
  'No other command takes this back. A fix that would make a request this command is therefore never made without asking.';

/** What the example under "Request" shows, unless that is what the command does. */
function plainText(site: Site, from: string, { brief }: CommandType, { description }: Example): string {
  return description === undefined || description === brief ? 'For example:' : sentence(prose(site, from, description));
}

function inputText(site: Site, from: string, { type, params, fields }: CommandType): Block {
  const role = site.model.roles.command;
  const sent = site.model.methods
    .filter(({ request }) => request?.shape === role.request)
    .map(({ slug, operationId }) => link(from, pagePath.method(slug), operationId));
  const by = sent.length === 0 ? '' : `Sent as the body of ${enumerate(sent)}. `;
  const own =
    fields.length === 0
      ? undefined
      : `${enumerate(fields.map((field) => fieldLink(site, from, field)))} of ${role.schema} ${fields.length === 1 ? 'belongs' : 'belong'} to this command only.`;
  if (params === undefined) return join(`${by}Set ${fieldLink(site, from, role.type)} to ${code(type)}; there is no params member.`, own);
  const member = `${fieldLink(site, from, params.field)} (${link(from, shapePage(site, params.shape), site.shapes.get(params.shape).schema)})`;
  const text =
    params.presence === 'required'
      ? `${member} is required.`
      : `${member} may be left out if ${fieldLink(site, from, role.type)} is set, but it is safer to send it, even empty.`;
  return join(`${by}${text} It implies the type; setting ${code(`"${role.type}": "${type}"`)} as well is allowed.`, own);
}

function remarks(site: Site, from: string, texts: readonly Remark[], notes: Footnotes): Block {
  return list(texts.map(({ text, source }) => `${prose(site, from, text)}${notes.mark(source)}`));
}

function supportTable(site: Site, from: string, command: CommandType, matrix: readonly MatrixRow[]): Block {
  const rows = namedKinds(site.model).map((kind) => {
    const row = rowOf(matrix, command, kind);
    const warnings = warningsOf(site, row).map(({ id, levels }) => `${ruleLink(from, id)}${levels === '' ? '' : `: ${levels}`}`);
    return [kind.name, supportText(site, from, row), warnings.join('; ')];
  });
  return join(
    table(['Device', 'Supported', 'Warnings'], rows),
    `For all commands, see ${link(from, pagePath.matrix, 'which device supports which command')}.`,
  );
}

function deviceRuleText(site: Site, from: string, command: CommandType): Block {
  const rules = deviceRules(site.model, command);
  const own = rules.filter((rule) => rule.for.length > 0);
  const common = rules.filter((rule) => rule.for.length === 0);
  return join(
    ruleTable(site, from, own),
    common.length === 0 ? undefined : `For every command: ${enumerate(common.map(({ id }) => ruleLink(from, id)))}.`,
  );
}

function requestRuleText(site: Site, from: string, command: CommandType): Block {
  const { shapes } = reachOf(site.model, command.params === undefined ? [] : [command.params.shape]);
  const rules = site.model.rules.filter(({ subject }) => subject === site.model.roles.command.request || shapes.has(subject));
  const area = command.slug.replaceAll('-', '_');
  const own = rules.filter((rule) => rule.for.includes(command.type) || rule.area === area || shapes.has(rule.subject));
  const common = rules.filter((rule) => rule.area === 'request' && !own.includes(rule));
  const every = common.length === 0 ? undefined : `For every request: ${common.map(({ id }) => ruleLink(from, id)).join(', ')}.`;
  return join(ruleTable(site, from, own), every);
}

function relatedLink(site: Site, from: string, type: string): string {
  const { slug, brief } = site.commands.get(type);
  return `${link(from, pagePath.command(slug), code(type))}: ${prose(site, from, brief)}`;
}
