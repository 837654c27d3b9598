import { parseArgs } from 'node:util';
import { publishRegistry } from './publish-registry.ts';
import { publishTarballs } from './publish-tarballs.ts';
import { readManifest } from './release-manifest.ts';

process.exitCode = publish();

/**
 * Publishes the tarballs of a folder that `pnpm pack:check --out` filled, given the digest that it printed and the tag of the release, to
 * the registry in RELEASE_REGISTRY; with `--loopback` to one on this machine. Imports nothing but Node, so that it runs where nothing was
 * installed. Returns an exit code: 2 for misuse.
 */
function publish(): 0 | 1 | 2 {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { from: text, manifest: text, tag: text, loopback: { type: 'boolean', default: false } } });
  const { from, manifest, tag, loopback } = values;
  const registry = publishRegistry(process.env['RELEASE_REGISTRY'], loopback ? 'loopback' : 'listed');
  if ('problem' in registry || from === undefined || manifest === undefined || tag === undefined) {
    console.error('problem' in registry ? registry.problem : 'say what to publish: --from FOLDER --manifest SHA256 --tag vVERSION');
    return 2;
  }
  try {
    const tarballs = readManifest(from, manifest);
    const others = tarballs.filter(({ version }) => tag !== `v${version}`);
    const problems =
      others.length > 0
        ? others.map(({ name, version }) => `${name}@${version} is not of the tag ${tag}`)
        : publishTarballs(from, tarballs, registry, (line) => console.log(line));
    for (const problem of problems) console.error(problem);
    return problems.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
