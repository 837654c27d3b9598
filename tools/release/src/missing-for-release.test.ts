import { expect, test } from 'vitest';
import { missingForRelease } from './missing-for-release.ts';

const tarball = { name: 'a', version: '1.0.0', file: 'a.tgz', integrity: 'sha512-x', repository: 'git+https://code.example/a.git' };
const { repository: _, ...bare } = tarball;
const workflow = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://runner.example/' };

test.each([
  ['nothing in the workflow', [tarball], '11.19.1', workflow, []],
  ['nothing with the first npm that can', [tarball], '11.5.1', workflow, []],
  [
    'the repository, which provenance needs',
    [tarball, bare],
    '11.19.1',
    workflow,
    ['a names no repository, so it gets no provenance: set it in the root package.json, run pnpm release:version'],
  ],
  ['the workflow', [tarball], '11.19.1', {}, ['only the release workflow can publish: see RELEASING.md']],
  [
    'that there is no token',
    [tarball],
    '11.19.1',
    { ...workflow, NODE_AUTH_TOKEN: 'x' },
    ['NODE_AUTH_TOKEN is set: a release is proved by its workflow, not by a token'],
  ],
  ['a newer npm', [tarball], '11.5.0', workflow, ['npm 11.5.0 knows no trusted publishing: it needs 11.5.1 or newer']],
  ['a much newer npm', [tarball], '9.20.2', workflow, ['npm 9.20.2 knows no trusted publishing: it needs 11.5.1 or newer']],
])('%s is missing', (_name, tarballs, npm, environment, want) => {
  expect(missingForRelease(tarballs, npm, environment)).toEqual(want);
});
