import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { PublishRegistry } from './publish-registry.ts';
import type { ReleasedTarball } from './release-manifest.ts';

type Registry = Exclude<PublishRegistry, { readonly problem: string }>;

/**
 * Publishes tarballs to a registry with npm, in their order, and skips what is there already with the same content. Returns what went
 * wrong; nothing, when all are there. Nothing of the tarballs runs.
 */
export function publishTarballs(
  folder: string,
  tarballs: readonly ReleasedTarball[],
  registry: Registry,
  say: (line: string) => void,
): string[] {
  const bare = tarballs.filter(({ repository }) => repository === undefined).map(({ name }) => name);
  // A registry on this machine cannot hold provenance.
  if (!registry.loopback && bare.length > 0)
    return bare.map(
      (name) => `${name} names no repository, so it gets no provenance: set it in the root package.json, run pnpm release:version`,
    );
  const scratch = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    // The token stays a reference to the environment.
    const config = join(scratch, 'npmrc');
    writeFileSync(config, `registry=${registry.address}\n//${registry.hostAndPath}:_authToken=\${NODE_AUTH_TOKEN}\n`);
    const npm = (...args: string[]): { readonly status: number; readonly stdout: string } => {
      const env = { ...process.env, npm_config_userconfig: config, npm_config_registry: registry.address };
      const { status, stdout } = spawnSync('npm', args, { cwd: scratch, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
      return { status: status ?? 1, stdout };
    };
    for (const { name, version, file, integrity } of tarballs) {
      const there = publishedIntegrity(npm('view', `${name}@${version}`, 'dist.integrity', '--json', '--loglevel=silent').stdout);
      if (there !== undefined && there !== integrity) return [`${name}@${version} is there with another content: make a new version`];
      if (there === undefined) {
        const options = ['--access', 'public', '--ignore-scripts', ...(registry.loopback ? [] : ['--provenance'])];
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
