import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Left to itself the runner keeps one core free; these tests mostly wait for PostgreSQL.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'pure',
          // Pure code keeps nothing from one file to the next, so its modules are read once.
          isolate: false,
          include: ['src/**/*.test.{ts,tsx}', 'test/tidy/**/*.test.ts'],
          exclude: [...configDefaults.exclude, '**/*.db.test.ts', '**/*.e2e.test.ts'],
        },
      },
      {
        test: {
          name: 'db',
          // Each file has a database of its own; modules keep nothing of it once it is closed.
          isolate: false,
          include: ['src/**/*.db.test.ts', 'test/**/*.db.test.ts'],
          globalSetup: ['test/support/database-server.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.test.ts'],
          globalSetup: ['test/e2e/house.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
