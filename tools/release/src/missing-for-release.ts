import type { ReleasedTarball } from './release-manifest.ts';

/** As of this version npm gets a token of the registry for the identity of a workflow. */
const trustedPublishing = '11.5.1';

/** Says what stands between tarballs and a release that the identity of its workflow proves; nothing when all is there. */
export function missingForRelease(tarballs: readonly ReleasedTarball[], npm: string, environment: NodeJS.ProcessEnv): string[] {
  const bare = tarballs.filter(({ repository }) => repository === undefined);
  return [
    ...bare.map(
      ({ name }) => `${name} names no repository, so it gets no provenance: set it in the root package.json, run pnpm release:version`,
    ),
    ...(environment['NODE_AUTH_TOKEN'] === undefined
      ? []
      : ['NODE_AUTH_TOKEN is set: a release is proved by its workflow, not by a token']),
    ...(environment['ACTIONS_ID_TOKEN_REQUEST_URL'] === undefined ? ['only the release workflow can publish: see RELEASING.md'] : []),
    ...(npm.localeCompare(trustedPublishing, 'en', { numeric: true }) < 0
      ? [`npm ${npm} knows no trusted publishing: it needs ${trustedPublishing} or newer`]
      : []),
  ];
}
