import { createHash } from 'node:crypto';
import allowed from './allowed-registries.json' with { type: 'json' };

/** A registry that may be published to, or why it may not. */
export type PublishRegistry =
  | {
      /** With its closing slash. */
      readonly address: string;
      readonly hostAndPath: string;
      /** On this machine, for trying a release out. */
      readonly loopback: boolean;
    }
  | { readonly problem: string };

const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Where a release may go: to a registry of the list, or, to try it out, to one on this machine. */
export type Destination = 'listed' | 'loopback';

/**
 * Reads the address of the registry to publish to; there is no default. Whoever starts a release sets it, so it is held against a list that
 * is reviewed with the code. The list has SHA-256 digests of addresses, since no file here names a host: compare with
 * `printf %s ADDRESS | sha256sum`, the closing slash included. Loopback addresses are taken only where one is asked for, and then no other:
 * neither can a release end on its own machine, nor a trial leave it.
 */
export function publishRegistry(
  address: string | undefined,
  destination: Destination,
  digests: readonly string[] = Object.values(allowed),
): PublishRegistry {
  if (address === undefined || address === '') return { problem: 'name the registry to publish to: set RELEASE_REGISTRY to its address' };
  const url = URL.parse(address);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return { problem: 'RELEASE_REGISTRY must be an https address' };
  if (url.username !== '' || url.password !== '') return { problem: 'RELEASE_REGISTRY must not hold credentials' };
  if (url.search !== '' || url.hash !== '') return { problem: 'RELEASE_REGISTRY must end with its path' };
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  const registry = { address: `${url.origin}${path}`, hostAndPath: `${url.host}${path}`, loopback: loopbackHosts.has(url.hostname) };
  if (destination === 'loopback')
    return registry.loopback ? registry : { problem: 'with --loopback RELEASE_REGISTRY must be on this machine' };
  if (registry.loopback) return { problem: 'RELEASE_REGISTRY is on this machine: say --loopback to try a release out' };
  if (url.protocol !== 'https:') return { problem: 'RELEASE_REGISTRY must be an https address' };
  const digest = createHash('sha256').update(registry.address).digest('hex');
  if (!digests.includes(digest)) return { problem: 'RELEASE_REGISTRY is none of the registries in allowed-registries.json' };
  return registry;
}
