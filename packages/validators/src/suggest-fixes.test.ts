import { leastTime } from '@amapi-spec/tools-shared/cpu-time.ts';
import { applyFix, judge, reportedIds } from '@amapi-spec/model/reference';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFixes, suggestFixes } from './fixes.ts';
import { validateCommandForDevice, validateCommandRequest, type Issue } from './index.ts';
import { valueOf } from './test/arbitraries.ts';
import { throwing } from './test/corpus.ts';
import { freezeDeep } from './test/freeze-deep.ts';
import { everyIssue, validatorOf } from './test/judged.ts';
import { model } from './test/model.ts';

const suggested = (value: unknown): readonly Issue[] => everyIssue(suggestFixes(validateCommandRequest, value));

describe('the fix of a rule is that of the spec', () => {
  const rows = model.rules.flatMap((rule) =>
    rule.fix === undefined ? [] : rule.examples.filter(({ good }) => !good).map(({ name, value }) => [rule.id, name, rule, value] as const),
  );
  test.each(rows)('%s: %s', (id, _, { fix, judgedAs, severity }, value) => {
    const options = severity === 'off' ? { rules: { [id]: 'warning' as const } } : {};
    const judged = judge(model, judgedAs, value, { levels: options.rules ?? {} });
    const paths = judged.rules.find((broken) => broken.id === id)?.paths ?? [];
    const wanted = paths.toReversed().reduce((fixed, path) => applyFix(fix!.edit, fixed, path), value);
    const before = reportedIds(judged);
    const after = reportedIds(judge(model, judgedAs, wanted, { levels: options.rules ?? {} }));
    const issues = everyIssue(suggestFixes(validatorOf(judgedAs), value, options)).filter(({ rule }) => rule === id);
    expect(issues.length).toBeGreaterThan(0);
    // What the spec says does not mend every bad example of its rule: a text may be no duration in any notation.
    const mends = after.every((other) => other !== id && before.includes(other));
    expect(issues.map((issue) => issue.fix !== undefined)).toEqual(issues.map(() => mends));
    if (!mends) return;
    expect(issues.map((issue) => issue.fix?.safe)).toEqual(issues.map(() => fix?.safe));
    expect(applyFixes(value, issues, { unsafe: true })).toEqual(wanted);
  });
});

describe('what is wrong with the form of a value', () => {
  test.each<[what: string, value: unknown, safe: boolean | undefined, fixed?: unknown]>([
    ['a name in another case', { Type: 'LOCK' }, true, { type: 'LOCK' }],
    ['a name as Protobuf writes it', { type: 'LOCK', reset_password_flags: [] }, true, { type: 'LOCK', resetPasswordFlags: [] }],
    [
      'the same, with names inside that are no better',
      { type: 'REMOVE_ESIM', remove_esim_params: { icc_id: '8988211000000530082' } },
      true,
      { type: 'REMOVE_ESIM', removeEsimParams: { icc_id: '8988211000000530082' } },
    ],
    ['two members that want one name', { type: 'LOCK', Duration: '1s', DURATION: '2s' }, false],
    ['a name whose right one is taken', { type: 'LOCK', duration: '1s', Duration: '2s' }, undefined],
    ['a null', { type: 'LOCK', duration: null }, true, { type: 'LOCK' }],
    ['a null in place of a password, which clears it', { type: 'RESET_PASSWORD', newPassword: null }, false],
    ['a value in another case', { type: 'Lock' }, true, { type: 'LOCK' }],
    ['a value that is near', { type: 'LOKC' }, false],
    ['a command that cannot be taken back, in another case', { type: 'wipe', wipeParams: {} }, false],
    ['the same, with a warning in its place', { type: 'wipe' }, false],
    ['a name that would make it one', { Type: 'WIPE' }, false],
    ['a name as Protobuf writes it, of one', { wipe_params: {} }, true, { wipeParams: {} }],
    ['a name in another case, of one', { WipeParams: {} }, false],
    [
      'two values in one text',
      { wipeParams: { wipeDataFlags: ['WIPE_EXTERNAL_STORAGE, WIPE_ESIMS', 'PRESERVE_RESET_PROTECTION_DATA'] } },
      true,
      { wipeParams: { wipeDataFlags: ['WIPE_EXTERNAL_STORAGE', 'WIPE_ESIMS', 'PRESERVE_RESET_PROTECTION_DATA'] } },
    ],
    ['a flag that is near', { wipeParams: { wipeDataFlags: ['WIPE_ESIM'] } }, false],
    [
      'a member that belongs to params',
      { type: 'WIPE', wipeDataFlags: ['WIPE_ESIMS'] },
      true,
      { type: 'WIPE', wipeParams: { wipeDataFlags: ['WIPE_ESIMS'] } },
    ],
    ['the same, where it would make the command one that cannot be taken back', { wipeDataFlags: ['WIPE_ESIMS'] }, false],
    ['a request in a member', { command: { type: 'LOCK' } }, true, { type: 'LOCK' }],
    ['a request in a list', [{ type: 'LOCK' }], true, { type: 'LOCK' }],
    ['a wipe in a member', { command: { wipeParams: {} } }, false],
    ['a name of another product', { type: 'RESET_PASSWORD', password: 's3cret' }, true, { type: 'RESET_PASSWORD', newPassword: 's3cret' }],
    [
      'the same, with a text where an object belongs',
      { startLostModeParams: { message: 'Call us' } },
      true,
      { startLostModeParams: { lostMessage: { defaultMessage: 'Call us' } } },
    ],
    ['the same, with what fits into nothing', { type: 'WIPE', wipeData: true }, undefined],
    ["another product's name of a command", { type: 'REMOTE_LOCK' }, false],
    [
      "another product's name of a flag",
      { wipeParams: { wipeDataFlags: ['WIPE_EUICC'] } },
      true,
      { wipeParams: { wipeDataFlags: ['WIPE_ESIMS'] } },
    ],
    ['a number of seconds', { type: 'LOCK', duration: 600 }, true, { type: 'LOCK', duration: '600s' }],
    [
      'a text for a list',
      { clearAppsDataParams: { packageNames: 'com.example.app' } },
      true,
      { clearAppsDataParams: { packageNames: ['com.example.app'] } },
    ],
    ['several in one text for a list', { clearAppsDataParams: { packageNames: 'com.example.a, com.example.b' } }, undefined],
    ['what only its sender knows', { type: 'ADD_ESIM' }, undefined],
  ])('%s', (_, value, safe, fixed) => {
    const issues = suggested(value);
    expect(issues[0]?.fix?.safe).toBe(safe);
    expect(applyFixes(value, issues)).toEqual(safe === true ? fixed : value);
  });

  test('a member keeps its place when it is renamed', () => {
    const value = { Type: 'LOCK', duration: '1s' };
    expect(JSON.stringify(applyFixes(value, suggested(value)))).toBe('{"type":"LOCK","duration":"1s"}');
  });
});

test('a command for a device is fixed by a function that knows the device', () => {
  const device = { ownership: 'COMPANY_OWNED' } as const;
  const value = { wipeParams: { wipeReason: { defaultMessage: 'Contract ended' } } };
  const { warnings } = suggestFixes((command) => validateCommandForDevice(command, device, { pathsFrom: 'command' }), value);
  expect(warnings[0]?.rule).toBe('wipe.reason_company_owned');
  expect(applyFixes(value, warnings)).toEqual({ wipeParams: {} });
});

test('only an issue that can be mended has a fix, and what was judged is as before', () => {
  const value = { type: 'LOCK', duration: '10m', newPassword: 'x' };
  const plain = validateCommandRequest(value);
  const withFixes = suggestFixes(validateCommandRequest, value);
  expect(withFixes.issues?.map((issue) => ({ ...issue, fix: undefined }))).toEqual(plain.issues);
  expect(plain.issues?.some((issue) => 'fix' in issue)).toBe(false);
  const valid = { type: 'LOCK' };
  expect(suggestFixes(validateCommandRequest, valid)).toEqual({ value: valid, warnings: [] });
});

describe('any value at all', () => {
  const keys = ({ rule, path }: Issue): string => JSON.stringify([rule, path.filter((step) => typeof step === 'string')]);

  test('has fixes that mend, one by one, and is not changed', () => {
    let [tried, safe] = [0, 0];
    fc.assert(
      fc.property(valueOf(model, 'CommandRequest', 0.2), (value) => {
        freezeDeep(value);
        const before = everyIssue(validateCommandRequest(value));
        for (const issue of suggested(value)) {
          if (issue.fix === undefined) continue;
          tried++;
          if (issue.fix.safe) safe++;
          const after = everyIssue(validateCommandRequest(applyFixes(value, [issue], { unsafe: true })));
          const count = (list: readonly Issue[]): number => list.filter((other) => keys(other) === keys(issue)).length;
          expect(count(after)).toBeLessThan(count(before));
          const written = issue.fix.operations.flatMap(({ op, path }) => (op === 'remove' ? [] : [path]));
          const come = after.filter((other) => !before.some((one) => keys(one) === keys(other)));
          const elsewhere = come.filter(({ pointer }) => !written.some((place) => `${pointer}/`.startsWith(`${place}/`)));
          expect(elsewhere.map(({ severity }) => severity)).toEqual(elsewhere.map(() => (issue.fix?.safe === false ? 'warning' : 'none')));
        }
      }),
      { numRuns: 600, seed: 11 },
    );
    expect(tried).toBeGreaterThan(100);
    expect(safe).toBeGreaterThan(20);
  });

  test('becomes no command that cannot be taken back by a safe fix', () => {
    const irreversible = model.commands.filter((command) => command.irreversible);
    expect(irreversible.length).toBeGreaterThan(0);
    const near = (word: string) => fc.constantFrom(word, word.toLowerCase(), word.slice(1), `${word}_`, word.replaceAll('_', '-'));
    const name = (word: string) =>
      fc.constantFrom(word, word.toUpperCase(), `${word}s`, word.slice(0, -1), `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
    const requests = fc.constantFrom(...irreversible).chain(({ type, params }) =>
      fc
        .tuple(name('type'), near(type), name(params?.field ?? 'type'), fc.boolean(), fc.boolean())
        .map(([key, word, member, typed, bare]) => {
          return { ...(typed ? { [key]: word } : {}), ...(bare || params === undefined ? {} : { [member]: {} }) };
        }),
    );
    const named = (value: Readonly<Record<string, unknown>>): boolean =>
      irreversible.some(({ type, params }) => (value['type'] ?? (params !== undefined && params.field in value ? type : '')) === type);
    fc.assert(
      fc.property(requests, (value) => {
        if (named(value)) return;
        expect(named(applyFixes(value, suggested(value)))).toBe(false);
      }),
      { numRuns: 400, seed: 12 },
    );
  });

  test.each<[string, () => unknown]>([
    ['undefined', () => undefined],
    [
      'a cycle',
      () =>
        Object.assign(
          { type: 'LOCK', Duration: '1s' },
          {
            get self(): unknown {
              return this;
            },
          },
        ),
    ],
    ['what cannot be read', () => throwing()],
    ['a member of the prototype', () => JSON.parse('{"type":"LOCK","__proto__":{"x":1},"constructor":null,"toString":1}') as unknown],
    [
      'a getter that throws the second time',
      () => {
        let reads = 0;
        return {
          type: 'LOCK',
          get duration(): string {
            if (reads++ > 1) throw new Error('no');
            return '10m';
          },
        };
      },
    ],
  ])('gets an answer: %s', (_, make) => {
    const value = make();
    const issues = suggested(value);
    expect(() => applyFixes(value, issues, { unsafe: true })).not.toThrow();
  });

  test('takes time that grows as its size does', () => {
    const list = (size: number): unknown => ({
      type: 'CLEAR_APP_DATA',
      clearAppsDataParams: {
        packageNames: Array.from({ length: size }, (_, index) => `com.example.a${index < size - 100 ? index : size - 101}`),
      },
    });
    const time = (size: number): number => {
      const value = list(size);
      return leastTime(() => suggested(value));
    };
    const [small, large] = [time(1000), time(4000)];
    expect(suggested(list(4000)).filter(({ fix }) => fix !== undefined)).toHaveLength(100);
    expect(large / small).toBeLessThan(10);
  });
});
