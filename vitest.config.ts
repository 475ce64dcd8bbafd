import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Of code for pages, for the extension and for commands: these give it globals, a browser or files of their own making. */
const APART = [
  'tests/unit/{components,entrypoints,platform,scripts}/**/*.test.{ts,tsx}',
  'tests/properties/**/*.test.ts',
];

/** Property tests look at hundreds of cases: on a busy machine that takes its time. */
const UNIT = { setupFiles: ['tests/unit/locks.ts', 'tests/unit/seed.ts'], testTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: { ...UNIT, name: 'unit-apart', include: APART },
      },
      {
        // Of functions alone: files that come after one another in a worker share what they have loaded, which takes longer
        // than most of them.
        plugins: [WxtVitest()],
        test: {
          ...UNIT,
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: APART,
          isolate: false,
        },
      },
      {
        // Learns anew for each file of labelled text, and holds what it measures against the floors.
        test: { name: 'accuracy', include: ['tests/evaluation/**/*.test.ts'] },
      },
      {
        // What `npm run build` has written: its manifest, its bytes, what the stores' linter says. The sources that go to
        // a store are learned from and built anew: on a busy machine that takes minutes.
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 480_000,
        },
      },
      {
        // Real browsers with the built extension. Each file starts its own, so two files go side by side; more
        // would wait for one another.
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          maxWorkers: 2,
          // A browser now and then loses a window or a message on a busy machine; the report names what was tried again.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
