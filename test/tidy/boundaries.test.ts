import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A tree in which every wall is climbed once, with the rule that must bite. */
const climbed: readonly (readonly [file: string, line: string, rule: string])[] = [
  ['src/web/desk/a.ts', "import '#modules/appeals/index.ts';", 'web-sees-contracts-only'],
  ['src/web/desk/b.ts', "import '#platform/db/database.ts';", 'web-sees-contracts-only'],
  ['src/modules/triage/contract.ts', "import './index.ts';", 'contracts-are-light'],
  [
    'src/modules/appeals/a.ts',
    "import '#modules/matters/data/row.ts';",
    'modules-meet-at-the-door',
  ],
  [
    'src/modules/appeals/b.ts',
    "import '#modules/triage/use-cases/a.ts';",
    'modules-meet-at-the-door',
  ],
  [
    'src/modules/matters/a.ts',
    "import '#modules/registry/data/row.ts';",
    'modules-meet-at-the-door',
  ],
  ['src/modules/matters/b.ts', "import '#modules/appeals/index.ts';", 'ground-floor-stays-below'],
  ['src/modules/appeals/c.ts', "import './testing/build.ts';", 'testing-is-for-tests'],
  [
    'src/modules/appeals/d.ts',
    "import '#modules/matters/testing/build.ts';",
    'testing-is-for-tests',
  ],
  ['src/platform/db/a.ts', "import '#modules/matters/index.ts';", 'platform-knows-no-module'],
  ['src/modules/matters/domain/a.ts', "import '../data/row.ts';", 'domain-is-pure'],
  ['src/modules/matters/domain/b.ts', "import '#platform/db/database.ts';", 'domain-is-pure'],
  ['src/modules/matters/domain/c.ts', "import '#platform/clock/clock.ts';", 'domain-is-pure'],
  [
    'src/modules/matters/domain/d.ts',
    "import type { Tx } from '#platform/db/database.ts'; export type D = Tx;",
    'domain-takes-few-types',
  ],
  ['src/modules/registry/declare.ts', "import './data/row.ts';", 'declare-is-pure'],
  ['src/modules/matters/domain/e.ts', "import 'node:fs';", 'domain-reaches-no-world'],
  ['src/algorithms/knapsack/a.ts', "import '#platform/clock/clock.ts';", 'algorithms-stand-alone'],
  ['src/modules/appeals/use-cases/e.ts', "import '#platform/http/a.ts';", 'http-stays-at-the-edge'],
  ['src/platform/http/a.ts', "import '#test/support/thing.ts';", 'product-without-tests'],
  ['src/modules/matters/c.ts', "import '../../main.ts';", 'composition-stands-above'],
  ['src/platform/ids/a.ts', "import '../missing.ts';", 'resolves'],
  ['src/platform/files/a.ts', "import './b.ts';", 'no-cycles'],
];

/** What the house is made of: every import here is allowed. */
const allowed: Readonly<Record<string, string>> = {
  'src/main.ts': "import '#modules/appeals/index.ts'; import '#platform/db/database.ts';",
  'src/demo/demo.ts': "import '#modules/matters/testing/build.ts';",
  'src/web/desk/main.ts': "import '#modules/appeals/contract.ts';",
  'src/modules/appeals/contract.ts': "import '#modules/matters/contract.ts';",
  'src/modules/appeals/index.ts':
    "import './use-cases/report.ts'; import '#modules/matters/index.ts';",
  'src/modules/appeals/use-cases/report.ts': "import '#modules/matters/index.ts';",
  'src/modules/appeals/domain/type.ts': "import '#modules/matters/declare.ts';",
  'src/modules/matters/declare.ts': "export * from './domain/rule.ts';",
  'src/modules/appeals/testing/build.ts': "import '#modules/matters/testing/build.ts';",
  'src/modules/triage/index.ts': '',
  'src/modules/triage/use-cases/a.ts': '',
  'src/modules/matters/contract.ts': '',
  'src/modules/matters/index.ts': "import './domain/rule.ts'; import './data/row.ts';",
  'src/modules/matters/data/row.ts': "import '#platform/db/database.ts';",
  'src/modules/matters/domain/rule.ts':
    "import type { Clock } from '#platform/clock/clock.ts'; export type R = Clock;" +
    "import '#algorithms/knapsack/index.ts'; import '#platform/refusal/refusal.ts';",
  'src/modules/matters/rule.test.ts':
    "import './testing/build.ts'; import '#test/support/thing.ts';",
  'src/modules/matters/testing/build.ts': '',
  'src/modules/matters/domain/stage.ts': "import '../contract.ts';",
  'src/modules/registry/data/row.ts': '',
  'src/platform/clock/clock.ts': 'export interface Clock { now(): Date }',
  'src/platform/db/database.ts': 'export interface Tx { query(): void }',
  'src/platform/refusal/refusal.ts': '',
  'src/algorithms/knapsack/index.ts': '',
  // No file stands in a ring here, yet the two modules do.
  'src/modules/mediation/a.ts': "import '#modules/partners/index.ts';",
  'src/modules/mediation/index.ts': '',
  'src/modules/partners/a.ts': "import '#modules/mediation/index.ts';",
  'src/modules/partners/index.ts': '',
  'src/platform/files/b.ts': "import './a.ts';",
  'test/support/thing.ts': '',
};

const house = resolve(import.meta.dirname, '../..');
let tree = '';
let found: readonly string[] = [];

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), 'shanzhi-boundaries-'));
  for (const [file, text] of Object.entries(allowed)) await plant(file, text);
  for (const [file, line] of climbed) await plant(file, line);
  const { imports } = JSON.parse(await readFile(join(house, 'package.json'), 'utf8'));
  await plant('package.json', JSON.stringify({ name: 'planted', type: 'module', imports }));
  await plant('tsconfig.json', await readFile(join(house, 'tsconfig.json'), 'utf8'));
  found = await cruise();
}, 60_000);

afterAll(() => rm(tree, { recursive: true, force: true }));

async function plant(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(tree, file)), { recursive: true });
  await writeFile(join(tree, file), `${text}\n`);
}

/** Runs the real checker with the real rules over the planted tree. */
async function cruise(): Promise<readonly string[]> {
  const program = join(house, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const rules = join(house, '.dependency-cruiser.cjs');
  const run = promisify(execFile);
  const { stdout } = await run(
    process.execPath,
    [program, '--config', rules, '--output-type', 'json', 'src', 'test'],
    { cwd: tree, maxBuffer: 2 ** 26 },
  ).catch((failed: { stdout: string }) => failed);
  const report = JSON.parse(stdout);
  return report.summary.violations.map(
    (one: { rule: { name: string }; from: string }) => `${one.rule.name} ${one.from}`,
  );
}

describe('the walls between modules', () => {
  it.each(climbed)('%s: %s is stopped by %s', (file, _line, rule) => {
    expect(found).toContain(`${rule} ${file}`);
  });

  it('sees two modules that know each other through different files', () => {
    expect(found).toContain('no-cycles-between-modules src/modules/mediation');
  });

  it('lets every allowed import through', () => {
    const lawful = new Set(Object.keys(allowed));
    const climbers = new Set(climbed.map(([file]) => file));
    const wrongly = found.filter((line) => {
      const file = line.slice(line.indexOf(' ') + 1);
      return lawful.has(file) && !climbers.has(file);
    });
    expect(wrongly).toEqual([]);
  });
});
