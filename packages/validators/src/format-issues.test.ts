import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogueEn } from './gen/catalogue-en.ts';
import { rules } from './gen/rules.ts';
import { formatIssues, messagesByPointer, validateCommandForDevice, validateCommandRequest } from './index.ts';
import type { Catalogue, Issue } from './index.ts';

const issuesOf = (value: unknown): readonly Issue[] => validateCommandRequest(value).issues ?? [];
const two = issuesOf({ type: 'LOCK', duration: '10m', newPassword: 'hunter2-secret' });

describe('issues as text', () => {
  test('are a line each, with level, place, message and rule', () => {
    const lines = formatIssues(two).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^error \/duration: duration must .* \[request\.duration_format\]$/);
    expect(lines[1]).toMatch(/^error \/newPassword: .* \[request\.fields_of_type\]$/);
  });

  test('of the whole value have no place', () => {
    expect(formatIssues(issuesOf('LOCK'))).toBe('error: must be an object, not a string [schema.type]');
  });

  test('can be warnings, and can be one line', () => {
    const { warnings } = validateCommandForDevice({ type: 'WIPE' }, { ownership: 'COMPANY_OWNED' });
    expect(formatIssues(warnings, { separator: '; ' })).toMatch(/^warning \/command\/wipeParams: .* \[wipe\.params_expected\]$/);
    expect(formatIssues(two, { separator: '; ' })).not.toContain('\n');
  });

  test('speak another language', () => {
    const catalogue: Catalogue = { ...catalogueEn, messages: { 'request.duration_format': 'dauer' } };
    expect(formatIssues(two, { catalogue })).toMatch(/^error \/duration: dauer \[/);
    expect(messagesByPointer(two, { catalogue })['/duration']).toBe('dauer');
  });

  test('are nothing without issues', () => {
    expect(formatIssues([])).toBe('');
    expect(messagesByPointer([])).toEqual({});
  });

  test('have nothing in them that a terminal or HTML would act on, also in names that are nearly right', () => {
    const sign = fc.constantFrom('<', '>', '&', '\u0000', '\u001b', '\n', '\u2028', '\u202e', '"');
    let shown = 0;
    fc.assert(
      fc.property(sign, fc.nat(4), fc.constantFrom('type', 'duration', 'newPassword'), (odd, at, name) => {
        const issues = issuesOf({ type: 'LOCK', [name.slice(0, at) + odd + name.slice(at)]: 1 });
        const texts = [formatIssues(issues, { separator: '; ' }), ...Object.values(messagesByPointer(issues))];
        shown += texts.join().includes('did you mean') ? 1 : 0;
        for (const text of texts) expect(text).not.toMatch(/[<>&]|[^ -~]/u);
      }),
      { seed: 3, numRuns: 300 },
    );
    expect(shown).toBeGreaterThan(100);
    const texts = [...Object.values(catalogueEn.messages), ...Object.values(catalogueEn.kinds), ...rules.map(({ message }) => message)];
    expect(texts.filter((text) => /[<>&]/.test(text))).toEqual([]);
  });

  test('hold no name that the input chose, and no control character', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.string(), { minKeys: 1 }), (localizedMessages) => {
        const value = { startLostModeParams: { lostMessage: { localizedMessages } }, [`s3cret${Object.keys(localizedMessages)[0]}`]: 1 };
        const text = formatIssues(issuesOf(value), { separator: ' | ' });
        expect(text).not.toMatch(/s3cret|\p{Cc}/u);
      }),
    );
  });
});

describe('issues of a form', () => {
  test('stand under the pointer of their member, several together', () => {
    const issues = issuesOf({ type: 'RESET_PASSWORD', resetPasswordFlags: ['X'], wipeParams: {} });
    const messages = messagesByPointer(issues);
    expect(Object.keys(messages)).toEqual([...new Set(issues.map(({ pointer }) => pointer))]);
    const [first, second] = [{ ...two[0] }, { ...two[0], message: 'and this' }] as Issue[];
    expect(messagesByPointer([first, second] as Issue[])).toEqual({ '/duration': `${first?.message}; and this` });
  });

  test('keep the names that the form has', () => {
    expect(messagesByPointer(issuesOf({ type: 'LOCK', '482913': 1 }))).toHaveProperty(['/482913']);
    expect(messagesByPointer(issuesOf('LOCK'))).toEqual({ '': 'must be an object, not a string' });
  });
});
