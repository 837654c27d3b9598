import { fieldNames } from '../gen/internal/field-names.ts';
import { typeMember } from '../gen/internal/fixes.ts';
import type { StructuralId } from '../gen/internal/texts.ts';
import { nearest } from '@amapi-spec/tools-shared/runtime/nearest.ts';
import { isList } from '../runtime/is-list.ts';
import { isObject } from '../runtime/is-object.ts';
import { pointer, stepsOf } from '@amapi-spec/tools-shared/runtime/pointer.ts';
import type { FixOperation, IssueParams } from '../runtime/types.ts';
import type { Candidate, Found } from './candidate.ts';
import { valueAt } from './member.ts';

/** What can be done about findings about form, where what they say leads to it. */
export const formCandidates: { readonly [id in StructuralId]?: (found: Found) => readonly Candidate[] } = {
  'schema.unknown_field': renameToNearest,
  'schema.null': (found) => [{ operations: [{ op: 'remove', path: found.issue.pointer }], safe: true }],
  'schema.enum': nearestValue,
  'schema.type': typeCandidates,
  'schema.misplaced_field': moveToPlace,
  'schema.wrapped': unwrap,
  'schema.other_name': nameHere,
};

/** Unsafe when another name of the API is as near, or another member wants the same name. */
function renameToNearest({ issue, value, all }: Found): Candidate[] {
  const { nearest: name } = issue.params as IssueParams;
  const given = issue.path.at(-1);
  if (typeof name !== 'string' || typeof given !== 'string') return [];
  const to = [...issue.path.slice(0, -1), name];
  if (valueAt(value, to) !== undefined) return [];
  const rivals = all.filter(
    (other) => other.rule === issue.rule && (other.params as IssueParams)['nearest'] === name && isSibling(other, issue),
  );
  const rival = nearest(
    given,
    fieldNames.filter((known) => known !== name),
  );
  // Of two that are as near the first is given.
  const isNearest = rival === undefined || isSameWord(given, name) || nearest(given, [rival, name]) === name;
  return [{ operations: [{ op: 'move', from: issue.pointer, path: pointer(to) }], safe: isNearest && rivals.length === 1 }];
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

/** What the value certainly is, or an object around a text that the object's only member takes. */
export function typeCandidates({ issue, value }: Pick<Found, 'issue' | 'value'>): Candidate[] {
  const { becomes, example } = issue.params as IssueParams;
  const to = typeof becomes === 'string' ? (JSON.parse(becomes) as unknown) : around(valueAt(value, issue.path), example);
  return to === undefined ? [] : [{ operations: [{ op: 'replace', path: issue.pointer, value: to }], safe: true }];
}

/** A text where an object or a list with a text in it belongs; a text with several words in it may be several. */
function around(text: unknown, example: unknown): unknown {
  if (typeof text !== 'string' || typeof example !== 'string') return undefined;
  const like: unknown = JSON.parse(example);
  if (isList(like)) return typeof like[0] === 'string' && !/[\s,;|]/.test(text) ? [text] : undefined;
  const [member, ...others] = isObject(like) ? Object.entries(like) : [];
  return member === undefined || others.length > 0 || typeof member[1] !== 'string' ? undefined : { [member[0]]: text };
}

/** Into objects that are made where they are missing; of an object that has a name of its own what is in it. */
function moveToPlace({ issue, value }: Found): Candidate[] {
  const { belongs, contents } = issue.params as IssueParams;
  const pointers = typeof belongs === 'string' ? [belongs] : Array.isArray(contents) ? (contents as string[]) : [];
  const places = pointers.map((place) => stepsOf(place) ?? []);
  if (places.length === 0 || places.some((steps) => valueAt(value, steps) !== undefined)) return [];
  const outers = places.flatMap((steps) => steps.slice(0, -1).map((_, index) => steps.slice(0, index + 1)));
  const missing = new Set(outers.filter((outer) => valueAt(value, outer) === undefined).map(pointer));
  const made = [...missing].map((path): FixOperation => ({ op: 'add', path, value: {} }));
  const moved = places.map((steps): FixOperation => {
    const from = typeof belongs === 'string' ? issue.pointer : pointer([...issue.path, steps.at(-1) ?? '']);
    return { op: 'move', from, path: pointer(steps) };
  });
  const emptied: FixOperation[] = typeof belongs === 'string' ? [] : [{ op: 'remove', path: issue.pointer }];
  return [{ operations: [...made, ...moved, ...emptied], safe: true }];
}

function unwrap({ issue }: Found): Candidate[] {
  const { pointer: inside } = issue.params as IssueParams;
  return typeof inside === 'string' ? [{ operations: [{ op: 'move', from: inside, path: issue.pointer }], safe: true }] : [];
}

/** Which command is sent is for its sender to say; what other names mean is certain. */
function nameHere({ issue, value }: Found): Candidate[] {
  const { use } = issue.params as IssueParams;
  if (typeof use !== 'string') return [];
  const isMember = typeof valueAt(value, issue.path) !== 'string' || !isConstant.test(use);
  if (!isMember) return [{ operations: [{ op: 'replace', path: issue.pointer, value: use }], safe: issue.path.at(-1) !== typeMember }];
  const to = [...issue.path.slice(0, -1), use];
  return valueAt(value, to) === undefined ? [{ operations: [{ op: 'move', from: issue.pointer, path: pointer(to) }], safe: true }] : [];
}

/** As enums are written, and members are not. */
const isConstant = /^[A-Z][A-Z0-9_]*$/;

/** Tells whether two words differ in case and separators only. */
function isSameWord(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(word: string): string {
  return word.replace(/[\s_-]+/g, '').toLowerCase();
}
