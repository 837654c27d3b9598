import type { Constant } from '../contract/constant.ts';
import type { FindingSlot } from '../contract/named-check.ts';
import { readCitations } from '../read/citation.ts';
import type { RawFiles, RawRule } from '../read/raw.ts';
import type { SpecFile } from '../read/spec-file.ts';
import { parseTemplate, slotsIn } from '../message/template.ts';
import { reportUnknown } from './context.ts';
import type { ResolvedTypes, SpecContext } from './context.ts';
import { ruleId } from './rule-id.ts';

/** A number, with the word before it; not one within a word, as in SGP.22 or 1$ADDRESS. */
const numbers = /(?:([\w.]+) )?(?<![\w.$-])(\d+(?:\.\d+)?)(?![\w$])/g;

/** Names that mean something in CEL already. */
const taken: ReadonlySet<string> = new Set('this true false null in has size all exists matches contains startsWith endsWith'.split(' '));

/** Builds a rule's constants from its params: a version of Android becomes its API level. */
export function resolveConstants({ reporter }: SpecContext, file: SpecFile, raw: RawRule, types: ResolvedTypes): Constant[] {
  return Object.entries(raw.params ?? {}).map(([name, param]) => {
    if (taken.has(name)) reporter.report('taken-name', file, file.locateKey(['params', name]), { name });
    if (typeof param !== 'object') return { name, value: param };
    const version = types.androidVersions.versions.find((candidate) => candidate.name === param.android);
    if (version === undefined) {
      const known = types.androidVersions.versions.map((candidate) => candidate.name);
      reportUnknown(reporter, file, ['params', name, 'android'], param.android, 'version of Android', known);
    }
    return { name, value: version?.apiLevel ?? 0, android: param.android };
  });
}

/** Returns the values for the slots of a rule's message; a version of Android can fill two, its level and its name. */
export function messageParams({ message }: RawRule, constants: readonly Constant[]): Record<string, string | number> {
  const values = new Map(constants.flatMap((constant) => [...slotsOf(constant)]));
  return Object.fromEntries([...values].filter(([slot]) => message.includes(`{${slot}}`)));
}

/** Returns the slots of a rule's message that its findings fill. */
export function messageTells({ message }: RawRule, told: readonly FindingSlot[]): FindingSlot[] {
  return told.filter((slot) => message.includes(`{${slot}}`));
}

/** Reports slots of the message that neither a param nor a finding fills, slots of findings that stand outside brackets, and numbers that are no param. */
export function verifyMessage(
  { reporter, files }: SpecContext,
  file: SpecFile,
  raw: RawRule,
  constants: readonly Constant[],
  told: readonly FindingSlot[],
): void {
  const id = ruleId(file.path);
  const parsed = parseTemplate(raw.message);
  if ('offset' in parsed) reporter.report('template-syntax', file, file.locateWithin(['message'], parsed.offset), { id });
  const params = new Set(constants.flatMap((constant) => slotsOf(constant).map(([slot]) => slot)));
  for (const { slot, bare } of 'parts' in parsed ? slotsIn(parsed.parts) : []) {
    if (params.has(slot.name)) continue;
    const isTold = told.some((known) => known === slot.name);
    if (isTold && !bare) continue;
    reporter.report(isTold ? 'bare-slot' : 'unknown-slot', file, file.locateWithin(['message'], slot.offset), { id, slot: slot.name });
  }
  const names = namesWithNumbers(raw, files.sources[0]);
  for (const { 0: found, 1: before, 2: number = '', index } of raw.message.matchAll(numbers)) {
    if (names.has(`${before} ${number}`)) continue;
    reporter.report('unnamed-number', file, file.locateWithin(['message'], index + found.length - number.length), { number });
  }
}

/** Reports params that neither the requirement nor the check uses: a limit beside the rule, not in it. */
export function verifyUse(
  { reporter }: SpecContext,
  file: SpecFile,
  raw: RawRule,
  constants: readonly Constant[],
  used: ReadonlySet<string>,
): void {
  for (const constant of constants) {
    // A version that is only told of is no limit.
    const told = constant.android !== undefined && slotsOf(constant).some(([slot]) => raw.message.includes(`{${slot}}`));
    if (!used.has(constant.name) && !told)
      reporter.report('unused-param', file, file.locateKey(['params', constant.name]), { param: constant.name });
  }
}

function slotsOf({ name, value, android }: Constant): [slot: string, value: string | number][] {
  return [[name, value], ...(android === undefined ? [] : ([[`${name}Android`, android]] as [string, string][]))];
}

/** What documents that the rule cites are called, and their sections: `RFC 3339`, `section 4.1`. */
function namesWithNumbers({ source }: RawRule, sources: SpecFile<RawFiles['sources']> | undefined): ReadonlySet<string> {
  const titles: RawFiles['sources'] = sources?.data ?? {};
  const texts = readCitations(source).map(({ document, section }) => `${titles[document]?.title ?? ''}, section ${section}`);
  return new Set(texts.flatMap((text) => [...text.matchAll(numbers)].map(([, before, number]) => `${before} ${number}`)));
}
