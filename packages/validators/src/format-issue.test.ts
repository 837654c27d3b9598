import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Device } from '@amapi-spec/types';
import { catalogueEn } from './gen/catalogue-en.ts';
import { formatIssue, supportedCommands, validateCommandForDevice, validateCommandRequest } from './index.ts';
import type { Catalogue, Issue, IssueLike, IssueParams } from './index.ts';
import { valueOf } from './test/arbitraries.ts';
import { everyIssue, publicShapes, validatorOf } from './test/judged.ts';
import { corpus, levels, throwing } from './test/corpus.ts';
import { model } from './test/model.ts';
import { pseudoCatalogue } from './test/pseudo-catalogue.ts';

describe('the English catalogue', () => {
  test('says what issues say themselves, and all of it is said', () => {
    for (const issue of corpus) expect(formatIssue(issue, catalogueEn)).toBe(issue.message);
    const said = new Set<string>(
      corpus.flatMap(({ rule, params }) => (rule === 'schema.other_name' ? [rule, `${params.owner}.${params.name}`] : [rule])),
    );
    expect(Object.keys(catalogueEn.messages).filter((id) => !said.has(id))).toEqual([]);
  });

  test('says what issues on generated values say themselves, and a second one holds no word of it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...publicShapes).chain((shape) => valueOf(model, shape, 0.2).map((value) => [shape, value] as const)),
        ([shape, value]) => {
          for (const issue of everyIssue(validatorOf(shape)(value, levels))) {
            expect(formatIssue(issue, catalogueEn)).toBe(issue.message);
            expect(englishIn(issue)).toBe('');
          }
        },
      ),
      { seed: 12, numRuns: 1500 },
    );
  });
});

describe('a second catalogue', () => {
  test('leaves no English and no slot in any issue, also one that was JSON', () => {
    for (const issue of corpus) {
      expect(englishIn(issue), issue.message).toBe('');
      expect(formatIssue(JSON.parse(JSON.stringify(issue)) as Issue, pseudoCatalogue)).toBe(formatIssue(issue, pseudoCatalogue));
    }
  });

  test('says rules that were left undecided, and notes on what a device supports', () => {
    const device: Device = { ownership: 'COMPANY_OWNED' };
    const { undecided } = validateCommandForDevice({ type: 'ADD_ESIM' }, device);
    const notes = Object.values(supportedCommands(device)).flatMap(({ refusedBy, limits, warnings, undecided: unknown }) =>
      [refusedBy, limits, warnings, unknown].flat(),
    );
    expect(undecided.length > 0 && notes.length > 0).toBe(true);
    for (const said of [...undecided, ...notes]) {
      expect(formatIssue(said, catalogueEn)).toBe(said.message);
      expect(englishIn(said)).toBe('');
    }
  });

  test('shows names, numbers and kinds in its own order and words', () => {
    const catalogue: Catalogue = {
      ...catalogueEn,
      separator: '|',
      nearest: ' ({nearest}?)',
      kinds: { ...catalogueEn.kinds, string: 'Text', number: 'Zahl' },
      messages: {
        'schema.enum': '{known}',
        'schema.type': '[{found} statt ]{expected}',
        'schema.unknown_field': '{owner}: [{key}][{keyLength} Zeichen]',
      },
    };
    const say = (value: unknown) => validateCommandRequest(value).issues?.map((issue) => formatIssue(issue, catalogue));
    expect(say({ wipeParams: { wipeDataFlags: ['WIPE_ESIM'] } })?.[0]).toMatch(/^[A-Z_]+(\|[A-Z_]+)+ \(WIPE_ESIMS\?\)$/);
    expect(say({ type: 7 })).toEqual(['Zahl statt Text']);
    expect(say({ type: 'LOCK', wipeParam: 1 })).toEqual(['Command: "wipeParam" (wipeParams?)']);
    expect(say({ type: 'LOCK', '482913': 1 })).toEqual(['Command: 6 Zeichen']);
  });
});

describe('what a catalogue cannot say, an issue says itself', () => {
  const [issue] = validateCommandRequest({ type: 'LOKC' }).issues ?? [];
  const messages = (template: string): Catalogue => ({ ...catalogueEn, messages: { 'schema.enum': template } });
  test.each<[what: string, issue: IssueLike | undefined, catalogue: Catalogue]>([
    ['an id that is not there', issue, { ...catalogueEn, messages: {} }],
    ['an id of Object', issue && Object.assign({}, issue, { rule: 'constructor' }), catalogueEn],
    ['a slot without a value', issue, messages('{known} {other}')],
    ['a slot of Object', issue, messages('{toString}')],
    ['an issue of someone else', { message: issue?.message ?? '' }, catalogueEn],
  ])('%s', (_, given, catalogue) => {
    expect(formatIssue(given as IssueLike, catalogue)).toBe(issue?.message);
  });

  test.each([
    ['no issue', null, catalogueEn],
    ['no catalogue', issue, null],
    ['an issue that cannot be read', throwing(), catalogueEn],
  ])('%s has no text, and is no exception', (_, given, catalogue) => {
    expect(formatIssue(given as never, catalogue as never)).toBe('');
  });
});

/** What the second language calls kinds of values and forms of JSON. */
const wordsOf: Readonly<Record<string, string>> = { ...pseudoCatalogue.kinds, ...pseudoCatalogue.forms };

/** What is neither of the second language nor a param of the issue. */
function englishIn({ rule, message, params }: { readonly rule: string; readonly message: string; readonly params: IssueParams }): string {
  const text = formatIssue({ rule, message, params } as IssueLike, pseudoCatalogue);
  const values = new Set(
    Object.entries(params).map(([name, value]) => {
      const said = [value].flat().join(' · ');
      const meaning = rule === 'schema.other_name' && name === 'means' ? `${String(params['owner'])}.${String(params['name'])}` : '';
      return wordsOf[said] ?? pseudoCatalogue.messages[meaning as 'schema.type'] ?? said;
    }),
  );
  const rest = text.replace(/«([^«»]*)»/g, (shown, value: string) => (values.has(value) ? '' : shown));
  return /[A-Za-z{}[\]«»]/.test(rest) ? rest : '';
}
