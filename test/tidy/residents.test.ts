import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../e2e');

test('each browser test file has residents of its own: a phone gets one code a minute', () => {
  const usedIn = new Map<string, Set<string>>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.e2e.test.ts'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [resident] of text.matchAll(/resident_\d+/g)) {
      usedIn.set(resident, (usedIn.get(resident) ?? new Set()).add(file));
    }
  }
  expect(usedIn.size).toBeGreaterThan(5);
  expect([...usedIn].filter(([, files]) => files.size > 1)).toEqual([]);
});
