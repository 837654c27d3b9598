import type { CommandType, DeviceKind, Model, Rule } from '@amapi-spec/model';
import { breadcrumb } from './breadcrumb.ts';
import { sourceLink } from './footnotes.ts';
import { anchor, code, enumerate, link, list, page, type Page, section, table } from './markdown.ts';
import { type MatrixRow, namedKinds } from './matrix.ts';
import { factsOf, readsRequest, supportText, warningsOf } from './matrix-text.ts';
import { messageText, ruleLink } from './rule-text.ts';
import { pagePath, type Site } from './site.ts';

/** The page that says which kind of device takes which command, condensed from the matrix. */
export function matrixPage(site: Site, matrix: readonly MatrixRow[]): Page {
  const from = pagePath.matrix;
  const { pair, device: deviceRole } = site.model.roles;
  const kinds = namedKinds(site.model);
  const shown = new Set([deviceRole.level, ...kinds.flatMap(({ facts }) => Object.keys(facts))]);
  const device = site.model.rules.filter(({ subject, severity }) => subject === pair.shape && severity !== 'off');
  const further = device.filter((rule) => readsRequest(site, rule) || factsOf(site, [rule]).some((fact) => !shown.has(fact)));
  const notes = createNotes(site, from);
  const rows = site.model.commands.map((command) => [
    link(from, pagePath.command(command.slug), code(command.type)),
    ...kinds.map((kind) => cellText(site, from, rowOf(matrix, command, kind), notes)),
  ]);
  return page(
    breadcrumb(from),
    'Which device supports which command',
    'Numbers in parentheses are API levels. A letter refers to a remark below: the device supports the command, but may not do everything you expect.',
    table(['Command', ...kinds.map(({ name }) => name)], rows),
    section(2, 'Remarks', list(notes.texts())),
    section(
      2,
      'Depending on the request or the state',
      'The table is about the simplest request for each command, sent to a device that is set up and active.',
      further.length === 0 ? undefined : 'These rules depend on more:',
      table(
        ['Command', 'Rule', 'Level', 'Requirement'],
        further.map((rule) => [
          rule.for.length === 0 ? 'all' : enumerate(rule.for.map(code)),
          ruleLink(from, rule.id),
          rule.severity,
          messageText(site, from, rule),
        ]),
      ),
    ),
    section(
      2,
      'Unknown facts',
      'If a fact about the device is absent, unspecified or newer than this reference, the rules that read it are skipped: an unknown fact never rules a command out. For a definite verdict, provide these facts:',
      table(
        ['Command', 'Facts'],
        site.model.commands.flatMap((command) => {
          const errors = deviceRules(site.model, command).filter(({ severity }) => severity === 'error');
          const facts = factsOf(site, errors);
          return facts.length === 0 ? [] : [[code(command.type), facts.map(code).join(', ')]];
        }),
      ),
    ),
    section(
      2,
      'Kinds of devices',
      'No document gives this mapping as a table; it follows from the descriptions of the two fields and of enrolment.',
      table(
        ['Kind', ...Object.keys(kinds[0]?.facts ?? {})],
        kinds.map(({ name, facts }) => [name, ...Object.values(facts).map(code)]),
      ),
      'A dedicated device has the same values as a fully managed one. No documented way of enrolment leads to a fully managed device that is personally owned; `reference.json` has what the rules say about one.',
    ),
    section(
      2,
      'Android versions and API levels',
      site.model.androidVersions.versions
        .map(({ name, apiLevel }) => `${name}: ${apiLevel}`)
        .join(', ')
        .concat('. Quarterly releases, such as Android 16 QPR2, have the API level of their version.'),
      `Source: ${enumerate(site.model.androidVersions.source.map(({ document }) => sourceLink(site, from, document)))}.`,
    ),
  );
}

/** The rules of devices that apply to a command. */
export function deviceRules({ rules, roles }: Model, { type }: CommandType): Rule[] {
  return rules.filter((rule) => rule.subject === roles.pair.shape && (rule.for.length === 0 || rule.for.includes(type)));
}

/** The row of a command and a kind of device. */
export function rowOf(matrix: readonly MatrixRow[], { type }: CommandType, kind: DeviceKind): MatrixRow {
  const row = matrix.find(({ command, facts }) => command === type && facts === kind.facts);
  if (row === undefined) throw new Error(`the matrix has no row for ${type}`);
  return row;
}

interface Notes {
  letterOf(id: string, levels: string): string;
  texts(): string[];
}

function createNotes(site: Site, from: string): Notes {
  const notes: { readonly id: string; readonly levels: string }[] = [];
  return {
    letterOf: (id, levels) => {
      let index = notes.findIndex((note) => note.id === id && note.levels === levels);
      if (index < 0) index = notes.push({ id, levels }) - 1;
      return letter(index);
    },
    texts: () =>
      notes.map(({ id, levels }, index) => {
        const message = messageText(site, from, site.rules.get(id));
        return `${anchor(`remark-${letter(index)}`)}**${letter(index)}** ${message} ${levels === '' ? '' : `When: ${levels}. `}Rule ${ruleLink(from, id)}.`;
      }),
  };
}

function letter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}

function cellText(site: Site, from: string, row: MatrixRow, notes: Notes): string {
  const letters = warningsOf(site, row).map(({ id, levels }) => notes.letterOf(id, levels));
  return `${supportText(site, from, row)}${letters.map((name) => ` [${name}](#remark-${name})`).join('')}`;
}
