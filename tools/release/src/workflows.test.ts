import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { repository } from '@amapi-spec/tools-shared/repository.ts';
import { readImportsOf } from './test/read-imports-of.ts';
import { workflowProblems, type Workflow } from './test/workflow-problems.ts';

const folder = join(repository, '.github/workflows');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const names = readdirSync(folder);

test.each(names)('%s pins its actions, takes no text into a script and has the least permissions', (name) => {
  expect(workflowProblems(read(name))).toEqual([]);
});

const good = read('release.yml');
test.each([
  ['an action by tag', good.replace(/@[0-9a-f]{40} # v5.0.0/, '@v5'), 'actions/checkout@v5 is not pinned by commit'],
  [
    'a commit without its tag',
    good.replace(' # v4.6.2', ''),
    'actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 does not name its tag',
  ],
  ['an input in a script', good.replace('"$MANIFEST"', '${{ inputs.manifest }}'), 'publish: a script takes ${{ inputs.manifest }}'],
  ['a checkout that leaves a token behind', good.replace('persist-credentials: false', ''), 'pack: checkout keeps its credentials'],
  ['permissions for all jobs', good.replace('permissions: {}', 'permissions: write-all'), 'permissions are given to the whole workflow'],
  ['a writing job', good.replace('contents: read', 'contents: write'), 'pack: may write contents and runs .ci/run'],
  ['another writing job', good.replace('contents: read', 'packages: write'), 'pack: may write packages'],
  [
    'a job that can prove who it is and runs more',
    good.replace('- run: node tools', '- run: npm ci\n      - run: node tools'),
    'publish: may write id-token and runs npm ci',
  ],
  ['a secret', good.replace('${{ vars.RELEASE_REGISTRY }}', '${{ secrets.NPM_TOKEN }}'), 'publish: has secrets'],
])('%s is told', (_name, text, problem) => {
  expect(workflowProblems(text)).toContain(problem);
});

describe('a release', () => {
  const { on, jobs } = parse(good) as Workflow;

  test('begins with a tag and with nothing else', () => {
    expect(on).toEqual({ push: { tags: ['v*.*.*'] } });
  });

  test('is made of a commit of main', () => {
    const { steps = [] } = jobs['pack'] ?? {};
    const at = steps.findIndex(({ run }) => run === 'git merge-base --is-ancestor "$GITHUB_SHA" origin/main');
    expect(at).toBeGreaterThan(0);
    expect(steps.slice(0, at).filter(({ run }) => run !== undefined)).toEqual([]);
  });

  test('is published by one job, after the tests, which installs nothing, since its program imports nothing but Node', () => {
    expect(jobs['publish']?.needs).toEqual(['pack', 'matrix']);
    expect(jobs['publish']?.environment).toBe('release');
    expect(jobs['publish']?.steps.flatMap(({ run }) => run ?? [])).toEqual([
      'node tools/release/src/publish.ts --from release --manifest "$MANIFEST" --tag "$GITHUB_REF_NAME"',
    ]);
    const imports = readImportsOf(join(import.meta.dirname, 'publish.ts'));
    expect(imports).toContain('node:child_process');
    expect(imports.filter((name) => !name.startsWith('node:'))).toEqual([]);
  });
});
