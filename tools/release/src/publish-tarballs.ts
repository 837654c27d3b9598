import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { missingForRelease } from './missing-for-release.ts';
import type { PublishRegistry } from './publish-registry.ts';
import type { ReleasedTarball } from './release-manifest.ts';

type Registry = Exclude<PublishRegistry, { readonly problem: string }>;

/**
 * Publishes tarballs to a registry with npm, in their order, and skips what is there already with the same content. Returns what went
 * wrong; nothing, when all are there. Nothing of the tarballs runs. A release is proved by the identity of the workflow, from which npm also
 * makes the provenance, and by no token: only a registry on this machine takes NODE_AUTH_TOKEN.
 */
export function publishTarballs(
  folder: string,
  tarballs: readonly ReleasedTarball[],
  registry: Registry,
  say: (line: string) => void,
): string[] {
  if (!registry.loopback) {
    const npm = spawnSync('npm', ['--version'], { encoding: 'utf8' }).stdout.trim();
    const missing = missingForRelease(tarballs, npm, process.env);
    if (missing.length > 0) return missing;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const config = join(scratch, 'npmrc');
    // The token stays a reference to the environment.
    const token = process.env['NODE_AUTH_TOKEN'] === undefined ? '' : `//${registry.hostAndPath}:_authToken=\${NODE_AUTH_TOKEN}\n`;
    writeFileSync(config, `registry=${registry.address}\n${token}`);
    const npm = (...args: string[]): { readonly status: number; readonly stdout: string } => {
      const env = { ...process.env, npm_config_userconfig: config, npm_config_registry: registry.address };
      const { status, stdout } = spawnSync('npm', args, { cwd: scratch, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
      return { status: status ?? 1, stdout };
    };
    for (const { name, version, file, integrity } of tarballs) {
      const there = publishedIntegrity(npm('view', `${name}@${version}`, 'dist.integrity', '--json', '--loglevel=silent').stdout);
      if (there !== undefined && there !== integrity) return [`${name}@${version} is there with another content: make a new version`];
      if (there === undefined) {
        // A registry on this machine cannot hold provenance.
        const options = ['--access', 'public', '--ignore-scripts', `--provenance=${!registry.loopback}`];
        if (npm('publish', join(resolve(folder), file), ...options).status !== 0) return [`${name}@${version} was not published`];
      }
      say(`${name}@${version}: ${there === undefined ? 'published' : 'already there'}`);
    }
    return [];
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** What `npm view --json` says of a version that is there; of others it says an error or nothing. */
function publishedIntegrity(answer: string): string | undefined {
  try {
    const said: unknown = JSON.parse(answer);
    return typeof said === 'string' ? said : undefined;
  } catch {
    return undefined;
  }
}
