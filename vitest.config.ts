import { defineConfig } from 'vitest/config';

const packages = ['types', 'json-schema', 'protobuf', 'validators', 'decoders', 'redact', 'docs', 'cli'];
const tools = ['model', 'generate', 'bundle', 'conformance', 'tasks', 'release'];

/** One project per workspace, so that `vitest run --project validators` runs one package's tests. */
export default defineConfig({
  test: {
    projects: [...packages.map((name) => project(name, `packages/${name}`)), ...tools.map((name) => project(name, `tools/${name}`))],
  },
});

function project(name: string, root: string) {
  return {
    test: {
      name,
      root: new URL(root, import.meta.url).pathname,
      include: ['src/**/*.test.ts'],
      exclude: ['**/node_modules/**', '**/dist/**', '**/test/scenarios/**'],
      // Properties and compilers run long where the machine is busy.
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  };
}
