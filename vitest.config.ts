import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'lint-rules/**/*.test.ts', 'scripts/**/*.test.ts'] } },
      {
        // Whole-program tests share one built site and one packed package: no two files at once.
        test: {
          name: 'program',
          include: ['test/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
