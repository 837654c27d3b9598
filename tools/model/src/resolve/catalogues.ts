import type { Catalogue, Slot, StructuralFinding } from '../contract/catalogue.ts';
import type { Rule } from '../contract/model.ts';
import type { OtherName } from '../contract/other-name.ts';
import { structuralIds } from '../contract/structural-ids.ts';
import { parseTemplate, slotsIn } from '../message/template.ts';
import type { DataPath } from '../diagnostics/position.ts';
import type { SpecFile } from '../read/spec-file.ts';
import { reportUnknown, type SpecContext } from './context.ts';

/** The language of the rules' own files. */
const sourceLocale = 'en';

/** What a template may show, and must unless it is `unsaid`. */
type Said = Pick<Slot, 'name' | 'optional'> & { readonly unsaid?: boolean };

/** Builds the list of structural findings, in the order of their ids. */
export function resolveStructural({ files }: SpecContext): StructuralFinding[] {
  const findings = files.structural[0]?.data;
  return structuralIds.flatMap((id) => {
    const found = findings?.[id];
    if (found === undefined) return [];
    const { brief, why, slots } = found;
    return [{ id, brief, why, slots: Object.entries(slots).map(([name, { type, optional = false }]) => ({ name, type, optional })) }];
  });
}

/** What catalogues have a text for. */
interface Spoken {
  readonly findings: readonly StructuralFinding[];
  readonly rules: readonly Rule[];
  readonly otherNames: readonly OtherName[];
}

/** Builds the catalogues, English first: each has a template for every structural finding, rule and other name, and each template the slots of its issue. */
export function resolveCatalogues(context: SpecContext, { findings, rules, otherNames }: Spoken): Catalogue[] {
  const isSource = ({ name }: SpecFile): boolean => name === sourceLocale;
  const files = context.files.messages.toSorted((a, b) => Number(isSource(b)) - Number(isSource(a)));
  const ruleSlots = rules.map((rule): [string, Said[]] => [rule.id, slotsOf(rule)]);
  const meanings = otherNames.map(({ owner, name, means }): [string, string] => [`${owner}.${name}`, means]);
  const ownSlots = meanings.map(([id]): [string, Said[]] => [id, []]);
  const structuralSlots = new Map<string, readonly Said[]>(findings.map(({ id, slots }) => [id, slots]));
  return files.map((file) => {
    const raw = file.data;
    if (raw.locale !== file.name)
      context.reporter.report('wrong-name', file, ['locale'], { found: raw.locale, wanted: `${raw.locale}.yaml` });
    verifyTemplates(
      context,
      file,
      raw.messages,
      isSource(file) ? structuralSlots : new Map([...structuralSlots, ...ruleSlots, ...ownSlots]),
    );
    verifyTemplate(context, file, ['nearest'], raw.nearest, 'nearest', [{ name: 'nearest', optional: false }]);
    const own = isSource(file) ? Object.fromEntries([...rules.map(({ id, message }) => [id, message]), ...meanings]) : {};
    const messages = { ...raw.messages, ...own };
    const ids = [...structuralIds, ...rules.map(({ id }) => id), ...meanings.map(([id]) => id)];
    const ordered = ids.flatMap((id) => (id in messages ? [[id, messages[id]]] : []));
    return { ...raw, messages: Object.fromEntries(ordered) as Catalogue['messages'], file: file.path };
  });
}

/** A param that the English message does not say may be left out of others too; what findings tell, pages of the rule do not. */
function slotsOf({ params, tells, message }: Rule): Said[] {
  const parsed = parseTemplate(message);
  const english = new Set('parts' in parsed ? slotsIn(parsed.parts).map(({ slot }) => slot.name) : []);
  const own = Object.keys(params).map((name) => ({ name, optional: false, unsaid: !english.has(name) }));
  return [...own, ...tells.map((name) => ({ name, optional: true }))];
}

function verifyTemplates(
  context: SpecContext,
  file: SpecFile,
  messages: Readonly<Record<string, string>>,
  slots: ReadonlyMap<string, readonly Said[]>,
): void {
  for (const id of slots.keys()) {
    if (messages[id] === undefined)
      context.reporter.report('missing-message', file, file.locateKey(['messages']), { locale: file.name, id });
  }
  for (const [id, template] of Object.entries(messages)) {
    const known = slots.get(id);
    if (known === undefined) reportUnknown(context.reporter, file, ['messages', id], id, 'message of this file', slots.keys());
    else verifyTemplate(context, file, ['messages', id], template, id, known);
  }
}

/** Holds a template against what its issue carries: nothing else in a slot, nothing left out, nothing outside brackets that may be absent. */
function verifyTemplate(
  { reporter }: SpecContext,
  file: SpecFile,
  path: DataPath,
  template: string,
  id: string,
  slots: readonly Said[],
): void {
  const parsed = parseTemplate(template);
  if ('offset' in parsed) return reporter.report('template-syntax', file, file.locateWithin(path, parsed.offset), { id });
  const known = slots.map(({ name }) => name).join(', ') || 'none';
  for (const { slot, bare } of slotsIn(parsed.parts)) {
    const declared = slots.find(({ name }) => name === slot.name);
    const place = file.locateWithin(path, slot.offset);
    if (declared === undefined) reporter.report('no-such-slot', file, place, { id, slot: slot.name, known });
    else if (declared.optional && bare) reporter.report('bare-slot', file, place, { id, slot: slot.name });
  }
  const used = new Set(slotsIn(parsed.parts).map(({ slot }) => slot.name));
  for (const { name, unsaid } of slots)
    if (!used.has(name) && unsaid !== true) reporter.report('unsaid-slot', file, path, { id, slot: name });
}
