import { describe, expect, it } from 'vitest';
import { findLongFunctions } from './rules/functions.ts';
import { readHouse } from './rules/house.ts';
import { checkMigrations, checkModules } from './rules/modules.ts';
import { findForeignSql } from './rules/schemas.ts';
import { findBadSentences } from './rules/sentences.ts';
import { checkSpread, findGrowingFiles, findLongFiles, findLongLines } from './rules/sizes.ts';
import { describeFault, findModule, isCode, isGenerated, isTypeScript } from './rules/source.ts';
import type { Fault } from './rules/source.ts';
import * as words from './rules/words.ts';

const house = readHouse();
const code = house.filter(({ path }) => isCode(path) && !isGenerated(path));
const typeScript = code.filter(({ path }) => isTypeScript(path));
const migrations = house.filter(({ path }) => path.startsWith('db/migrations/'));
// A schema may be laid before its module is built.
const created = migrations.flatMap(({ text }) =>
  [...text.matchAll(/create schema (\w+)/gi)].map(([, name]) => name ?? ''),
);
const modules = house.flatMap(({ path }) => findModule(path) ?? []);
const schemas = [...new Set([...modules, ...created, 'platform'])];

const expectNone = (faults: readonly Fault[]): void => {
  expect(faults.map(describeFault)).toEqual([]);
};

describe('the house is tidy', { timeout: 60_000 }, () => {
  it('has files a person reads whole', () => {
    for (const fault of findGrowingFiles(code)) process.stderr.write(`${describeFault(fault)}\n`);
    expectNone([...findLongFiles(code), ...checkSpread(code)]);
  });
  it('has functions that fit on a screen', () => expectNone(typeScript.flatMap(findLongFunctions)));
  it('has lines that need no scrolling', () => expectNone(code.flatMap(findLongLines)));
  it('leaves no notes behind', () => expectNone(code.flatMap(words.findLeftovers)));
  it('silences no test', () => expectNone(typeScript.flatMap(words.findSilencedTests)));
  it('silences no checker without a reason', () =>
    expectNone(code.flatMap(words.findUnexplainedSilence)));
  it('names what is inside', () => expectNone(house.flatMap(words.findEmptyNames)));
  it('names no machine', () => expectNone(house.flatMap(words.findMachineTraces)));
  it('locks no download address', () => expectNone(house.flatMap(words.findLockedAddresses)));
  it('keeps SQL in its own schema', () =>
    expectNone(typeScript.flatMap((source) => findForeignSql(source, schemas))));
  it('has modules with a face', () => expectNone(checkModules(house)));
  it('has migrations in one order', () =>
    expectNone(
      checkMigrations(
        migrations.map(({ path }) => path),
        schemas,
      ),
    ));
  it('speaks both languages', () => expectNone(typeScript.flatMap(findBadSentences)));
});
