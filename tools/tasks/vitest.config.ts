import { defineConfig } from 'vitest/config';

/** The tests of one workspace: the folder that vitest is started in. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/test/scenarios/**'],
    // `pnpm test` counts over all workspaces from these reports, which are outputs of the tasks.
    reporters: ['default', 'json'],
    outputFile: { json: '.cache/vitest.json' },
    // Properties and compilers run long where the machine is busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
