import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishRegistry } from './publish-registry.ts';

process.exitCode = publish(process.env['RELEASE_REGISTRY']);

/** Publishes what is not published yet, to a registry that was named, never to a default one. Returns an exit code: 2 for misuse. */
function publish(address: string | undefined): number {
  const registry = publishRegistry(address);
  if ('problem' in registry) {
    console.error(registry.problem);
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    // One file that changesets, pnpm and npm all honour; the token stays a reference to the environment.
    const config = join(folder, 'npmrc');
    writeFileSync(config, `registry=${registry.address}\n//${registry.hostAndPath}:_authToken=\${NODE_AUTH_TOKEN}\n`);
    const env = { ...process.env, npm_config_userconfig: config, npm_config_registry: registry.address };
    return spawnSync('changeset', ['publish'], { env, stdio: 'inherit' }).status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
