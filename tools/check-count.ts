// Adds up the test reports of a run: node --import tsx tools/check-count.ts [--broken N] REPORT…
// `--broken` counts steps that are no tests (lint, types …) and failed.
// The last line reads "N passed, N failed"; the exit code is 1 unless some passed and none failed.

import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { addCounts, countReport } from './check-report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { broken: { type: 'string', default: '0' } },
});

const counts = positionals.map((path) => {
  const written = existsSync(path);
  const count = written
    ? countReport(readFileSync(path, 'utf8'))
    : { passed: 0, failed: 1, skipped: 0 };
  const told = written ? `${count.passed} passed, ${count.failed} failed` : 'wrote no report';
  console.log(`  ${basename(path, '.json')}: ${told}`);
  return count;
});

const sum = addCounts([
  ...counts,
  { passed: 0, failed: Number.parseInt(values.broken, 10), skipped: 0 },
]);
console.log(`  skipped: ${sum.skipped}`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.passed > 0 && sum.failed === 0 ? 0 : 1;
