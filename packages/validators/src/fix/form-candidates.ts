import { fieldNames } from '../gen/internal/field-names.ts';
import type { StructuralId } from '../gen/internal/texts.ts';
import { nearest } from '@amapi-spec/tools-shared/runtime/nearest.ts';
import { pointer } from '../runtime/pointer.ts';
import type { FixOperation, IssueParams } from '../runtime/types.ts';
import type { Candidate, Found } from './candidate.ts';
import { valueAt } from './member.ts';

/** What can be done about findings about form, where what they say leads to it. */
export const formCandidates: { readonly [id in StructuralId]?: (found: Found) => readonly Candidate[] } = {
  'schema.unknown_field': renameToNearest,
  'schema.null': (found) => [{ operations: [{ op: 'remove', path: found.issue.pointer }], safe: true }],
  'schema.enum': nearestValue,
};

/** Unsafe when another name of the API is near as well, or another member wants the same name. */
function renameToNearest({ issue, value, all }: Found): Candidate[] {
  const { nearest: name } = issue.params as IssueParams;
  const given = issue.path.at(-1);
  if (typeof name !== 'string' || typeof given !== 'string') return [];
  const to = [...issue.path.slice(0, -1), name];
  if (valueAt(value, to) !== undefined) return [];
  const rivals = all.filter(
    (other) => other.rule === issue.rule && (other.params as IssueParams)['nearest'] === name && isSibling(other, issue),
  );
  const isOnly =
    isSameWord(given, name) ||
    nearest(
      given,
      fieldNames.filter((known) => known !== name),
    ) === undefined;
  return [{ operations: [{ op: 'move', from: issue.pointer, path: pointer(to) }], safe: isOnly && rivals.length === 1 }];
}

function isSibling({ path: a }: { readonly path: readonly (string | number)[] }, { path: b }: Found['issue']): boolean {
  return a.length === b.length && a.slice(0, -1).every((step, index) => step === b[index]);
}

/** Safe when the value is the known one but for its case and separators. */
function nearestValue({ issue, value }: Found): Candidate[] {
  const { known, nearest: word } = issue.params as IssueParams;
  const given = valueAt(value, issue.path);
  if (typeof given !== 'string' || !Array.isArray(known)) return [];
  const same = (known as string[]).find((candidate) => isSameWord(given, candidate));
  const operations = (text: string): FixOperation[] => [{ op: 'replace', path: issue.pointer, value: text }];
  const several = splitWords(issue, given, known as string[]);
  if (same !== undefined) return [{ operations: operations(same), safe: true }];
  if (several !== undefined) return [{ operations: several, safe: true }];
  return typeof word === 'string' ? [{ operations: operations(word), safe: false }] : [];
}

/** Several values of a list in one text. */
function splitWords({ path }: Found['issue'], text: string, known: readonly string[]): FixOperation[] | undefined {
  const index = path.at(-1);
  const words = text.split(/[\s,;|]+/).filter((word) => word !== '');
  if (typeof index !== 'number' || words.length < 2 || !words.every((word) => known.includes(word))) return undefined;
  return words.map((word, at) => ({ op: at === 0 ? 'replace' : 'add', path: pointer([...path.slice(0, -1), index + at]), value: word }));
}

/** Tells whether two words differ in case and separators only. */
function isSameWord(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(word: string): string {
  return word.replace(/[\s_-]+/g, '').toLowerCase();
}
