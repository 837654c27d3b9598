/**
 * Returns a package's manifest with the address of its sources, as npm's provenance needs it, after the licence; without one where there is
 * no address. The root package.json is the only place of the address.
 */
export function withRepository(
  manifest: Readonly<Record<string, unknown>>,
  address: string | undefined,
  directory: string,
): Record<string, unknown> {
  const others = Object.entries(manifest).filter(([key]) => key !== 'repository');
  const at = others.findIndex(([key]) => key === 'license') + 1;
  const field: [string, unknown][] = address === undefined ? [] : [['repository', { type: 'git', url: address, directory }]];
  return Object.fromEntries([...others.slice(0, at), ...field, ...others.slice(at)]);
}
