import { type OutcomeEntry, type CommandType, fieldOf } from '@amapi-spec/model';
import { code, join, link, plain, table, type Block } from './markdown.ts';
import { outcomeText } from './outcome-text.ts';
import { prose } from './prose.ts';
import { pagePath, shapePage, type Site } from './site.ts';

/** How a command reports what came of it: its statuses with their meaning, and where a general error is found. */
export function resultText(site: Site, from: string, { type, status }: CommandType): Block {
  const { error } = site.model.roles.command;
  const errors = error && site.outcomes.get(error.enum);
  const general =
    error === undefined || errors === undefined
      ? undefined
      : `General errors are in ${commandFieldLink(site, from, error.field)}; see ${link(from, pagePath.codes(errors.id), plain(errors.title))}.`;
  return join(status === undefined ? withoutStatus : statusText(site, from, type, status), general);
}

const withoutStatus =
  'This command has no status of its own. The only sign of success is that its operation ends without an error; nothing confirms that the device carried the command out.';

/** A link to a field of a command, as code. */
export function commandFieldLink(site: Site, from: string, field: string): string {
  return link(from, `${pagePath.schema(site.model.roles.command.schema)}#field-${field}`, code(field));
}

function statusText(site: Site, from: string, command: string, { field, values }: NonNullable<CommandType['status']>): Block {
  const { result } = site.model.roles.command;
  const { type } = fieldOf(site.shapes.get(result), field);
  const shape = type.kind === 'message' ? type.shape : result;
  const { enumName, map } = findStatus(site, shape);
  const codes = enumName === undefined ? undefined : site.outcomes.get(enumName);
  const scope = map === undefined ? '' : ` for each entry of ${code(map)}`;
  const rows = values.map((value) => {
    const entry = codes?.entries.find((row) => row.value === value);
    const name = codes === undefined ? code(value) : link(from, `${pagePath.codes(codes.id)}#code-${value}`, code(value));
    return entry === undefined ? [name, '', ''] : [name, outcomeText(entry), prose(site, from, briefFor(entry, command))];
  });
  return join(
    `${commandFieldLink(site, from, field)} (${link(from, shapePage(site, shape), shape)}) reports the result${scope}:`,
    table(['Status', 'Outcome', 'Meaning'], rows),
  );
}

/** What a row says of one command. */
function briefFor({ brief, for: overrides }: OutcomeEntry, command: string): string {
  return overrides?.[command]?.brief ?? brief;
}

/** The enum that tells the outcome: of a field of the status message, or of the entries of its map. */
function findStatus(site: Site, shape: string): { readonly enumName?: string; readonly map?: string } {
  for (const { name, type } of site.shapes.get(shape).fields) {
    if (type.kind === 'enum') return { enumName: type.enum };
    if (type.kind === 'map' && type.values.kind === 'message') return { ...findStatus(site, type.values.shape), map: name };
  }
  return {};
}
