import type { CodeEntry, CodeTable } from '../../../../model/src/index.ts';
import { breadcrumb } from './breadcrumb.ts';
import { createFootnotes } from './footnotes.ts';
import { anchor, code, link, page, plain, section, table } from './markdown.ts';
import { actorText, outcomeText, retryText } from './outcome-text.ts';
import { prose } from './prose.ts';
import { pagePath, type Site } from './site.ts';

/** The page of one code table. */
export function codesPage(site: Site, codes: CodeTable): string {
  const from = pagePath.codes(codes.id);
  const notes = createFootnotes(site, from, 'document', codes.source);
  return page(
    breadcrumb(from, 'codes'),
    `# ${plain(codes.title)}`,
    prose(site, from, codes.description),
    codes.enum === undefined ? undefined : `These are the values of ${link(from, pagePath.schema(codes.enum), codes.enum)}.`,
    section(
      2,
      'The codes',
      table(
        ['Code', 'Name', 'Outcome', 'Meaning', 'Who acts', 'What to do', 'Sending again'],
        codes.entries.map((entry) => [
          `${anchor(String(entry.value))}${code(String(entry.value))}`,
          entry.name === entry.value ? '' : nameText(codes, entry),
          outcomeText(entry),
          `${meaning(site, from, entry)}${notes.mark(entry.source, entry.name)}`,
          actorText(entry),
          steps(site, from, entry),
          retryText(entry),
        ]),
      ),
    ),
    notes.section(),
  );
}

/** GSMA's names are words, Android's are identifiers. */
function nameText({ kind }: CodeTable, { name }: CodeEntry): string {
  return kind === 'constant' || kind === 'outcome' ? code(name) : plain(name);
}

function meaning(site: Site, from: string, entry: CodeEntry): string {
  const { brief, note, causes, step, family, function: called, function_inferred: inferred, code_used_up: usedUp, effect } = entry;
  const texts = [
    brief,
    note,
    Array.isArray(causes) ? `Causes: ${causes.map((cause) => String(cause).replace(/\.$/, '')).join('; ')}.` : undefined,
    typeof step === 'string' ? `Where: ${step}.` : undefined,
    usedUp === 'possible' ? 'The activation code may be used up.' : undefined,
    effect === 'none' ? 'The command changed nothing.' : undefined,
    typeof called === 'string' ? `Function: ${called}${inferred === true ? ' (inferred)' : ''}.` : undefined,
    typeof family === 'string' ? `From ${family}.` : undefined,
  ];
  return prose(site, from, texts.filter((text) => text !== undefined).join(' '));
}

function steps(site: Site, from: string, { next_step: next, other_steps: others }: CodeEntry): string {
  const texts = [typeof next === 'string' ? next : undefined, ...(Array.isArray(others) ? others.map((other) => `Or: ${String(other)}`) : [])];
  return prose(site, from, texts.filter((text) => text !== undefined).join(' '));
}
