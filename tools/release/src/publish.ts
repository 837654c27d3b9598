import { parseArgs } from 'node:util';
import { publishRegistry } from './publish-registry.ts';
import { publishTarballs } from './publish-tarballs.ts';
import { readManifest } from './release-manifest.ts';

process.exitCode = publish();

/**
 * Publishes the tarballs of a folder that `pnpm pack:check --out` filled, given the digest that it printed, to the registry in
 * RELEASE_REGISTRY. Imports nothing but Node, so that it runs where nothing was installed. Returns an exit code: 2 for misuse.
 */
function publish(): 0 | 1 | 2 {
  const { values } = parseArgs({ options: { from: { type: 'string' }, manifest: { type: 'string' } } });
  const registry = publishRegistry(process.env['RELEASE_REGISTRY']);
  if ('problem' in registry || values.from === undefined || values.manifest === undefined) {
    console.error('problem' in registry ? registry.problem : 'say what to publish: --from FOLDER --manifest SHA256');
    return 2;
  }
  try {
    const problems = publishTarballs(values.from, readManifest(values.from, values.manifest), registry, (line) => console.log(line));
    for (const problem of problems) console.error(problem);
    return problems.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
