/** A registry that was named, or why it cannot be used. */
export type PublishRegistry = { readonly address: string; readonly hostAndPath: string } | { readonly problem: string };

/** Reads the address of the registry to publish to; there is no default. */
export function publishRegistry(address: string | undefined): PublishRegistry {
  if (address === undefined || address === '')
    return { problem: 'name the registry to publish to: RELEASE_REGISTRY=<address> pnpm release' };
  const url = URL.parse(address);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return { problem: 'RELEASE_REGISTRY must be an http or https address' };
  if (url.username !== '' || url.password !== '') return { problem: 'RELEASE_REGISTRY must not hold credentials: set NODE_AUTH_TOKEN' };
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  return { address: `${url.origin}${path}`, hostAndPath: `${url.host}${path}` };
}
