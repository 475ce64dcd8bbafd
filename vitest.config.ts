import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: { name: 'unit', include: ['tests/{unit,properties,evaluation}/**/*.test.{ts,tsx}'] },
      },
      {
        // What `npm run build` has written: its manifest, its bytes, what the stores' linter says.
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 180_000,
        },
      },
      {
        // Real browsers with the built extension: one file after another, since each starts its own.
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
