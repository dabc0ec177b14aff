// Everything that has to hold before a change lands, quickest first: npm run check
//   --keep-going     run every step though one failed, and tell which at the end
//   --report FILE    write the tests' JSON report there
//   --only a,b       these steps only, by the name of their npm script
// The exit code is 0, 1 when only the tests failed, or 2.

import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

interface Step {
  readonly name: string;
  /** The npm script that does it. */
  readonly script: string;
}

const steps: readonly Step[] = [
  { name: 'format', script: 'format:check' },
  { name: 'boundaries', script: 'boundaries' },
  { name: 'dead code', script: 'dead-code' },
  { name: 'types', script: 'types' },
  { name: 'lint', script: 'lint' },
  { name: 'tidy', script: 'tidy' },
  { name: 'tests', script: 'test' },
];

const { values } = parseArgs({
  options: {
    'keep-going': { type: 'boolean', default: false },
    report: { type: 'string' },
    only: { type: 'string' },
  },
});

const report = values.report;
const wanted = values.only?.split(',');
const failed: string[] = [];

for (const step of steps.filter(({ script }) => wanted?.includes(script) ?? true)) {
  console.log(`▸ ${step.name}`);
  const started = performance.now();
  const passed = run(step);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${passed ? '✓' : '✗'} ${step.name} ${seconds} s\n`);
  if (!passed) failed.push(step.name);
  if (!passed && !values['keep-going']) break;
}

if (failed.length > 0) {
  console.error(`✗ check: ${failed.join(', ')}`);
  process.exitCode = failed.every((name) => name === 'tests') ? 1 : 2;
} else console.log('✓ check');

function run({ script }: Step): boolean {
  const reporting =
    script === 'test' && report !== undefined
      ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      : [];
  const { status } = spawnSync('npm', ['run', '--silent', script, ...reporting], {
    stdio: 'inherit',
  });
  return status === 0;
}
