import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { publishedPackages } from './published.ts';
import { billProblems, writeBill } from './write-bill.ts';

const bill = {
  metadata: { component: { purl: 'pkg:npm/%40example/a@1.0.0' } },
  components: [{ purl: 'pkg:npm/%40example/b@1.0.0' }, { purl: 'pkg:npm/c@2.0.0' }],
};

test.each<[string, Parameters<typeof billProblems>, string[]]>([
  ['that lists what is needed', [bill, '@example/a@1.0.0', ['@example/b', 'c']], []],
  ['without a dependency', [bill, '@example/a@1.0.0', ['c', 'd']], ['the bill of @example/a@1.0.0 is without d']],
  ['of another version', [bill, '@example/a@1.0.1', []], ['the bill of @example/a@1.0.1 is one of pkg:npm/%40example/a@1.0.0']],
])('a bill %s', (_, given, want) => {
  expect(billProblems(...given)).toEqual(want);
});

test('pnpm writes the bill of a package with what it needs, and with what that needs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bill-'));
  const { name, version } = publishedPackages(repository).find((each) => each.folder === 'cli')!;
  writeBill({ name, version, file: 'cli.tgz' }, ['commander', '@amapi-spec/decoders'], folder);
  expect(readdirSync(folder)).toEqual(['cli.cdx.json']);
  const text = readFileSync(join(folder, 'cli.cdx.json'), 'utf8');
  expect(text).toContain('pkg:npm/%40amapi-spec/types@');
  expect(text).not.toContain('pkg:npm/vitest@');
  expect(() => writeBill({ name, version, file: 'cli.tgz' }, ['left-pad'], folder)).toThrow('is without left-pad');
  rmSync(folder, { recursive: true });
});
