import { resolve } from 'node:path';
import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const house = new ESLint({ cwd: root });

/** Runs the house's own bans, as they stand for that place, over one planted line. */
async function banned(path: string, text: string): Promise<readonly string[]> {
  const { rules } = await house.calculateConfigForFile(resolve(root, path));
  const only = { 'no-restricted-syntax': rules['no-restricted-syntax'] };
  const parser = tseslint.parser as Linter.Parser;
  const config = { files: ['**/*.ts'], languageOptions: { parser }, rules: only };
  return new Linter().verify(text, [config], 'planted.ts').map(({ message }) => message);
}

describe('the bans of the house', { timeout: 60_000 }, () => {
  it.each([
    ['new Date();', /Clock/],
    ['Date.now();', /Clock/],
    ['Math.random();', /Ids/],
    ["import { randomUUID } from 'node:crypto'; randomUUID();", /Ids/],
    ['crypto.randomUUID();', /Ids/],
    ["process.env['PORT'];", /parameter/],
    ["throw new Error('no');", /Refusal/],
    ['setTimeout(f, 10);', /job/],
    ['enum Stage { found }', /union/],
    ["import { a } from './matter';", /extension/],
    ["import { a } from '../../../platform/db/database.ts';", /#platform/],
  ])('stop %s in a use case, and say what to do', async (text, advice) => {
    const messages = await banned('src/modules/matters/use-cases/planted.ts', text);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(advice);
  });

  it.each([
    ['src/platform/clock/planted.ts', 'new Date();'],
    ['src/platform/ids/planted.ts', 'crypto.randomUUID();'],
    ['src/platform/config/planted.ts', "process.env['PORT'];"],
    ['src/web/desk/planted.ts', 'Date.now();'],
    ['src/modules/matters/planted.test.ts', 'Date.now();'],
    ['src/modules/matters/domain/planted.ts', "new Date('2026-11-22'); new Date(moment);"],
    ['src/modules/matters/use-cases/planted.ts', "import { a } from './a.ts';"],
    ['src/web/desk/planted.ts', "import './desk.css'; import map from './map.ts?worker';"],
  ])('let %s say %s', async (path, text) => {
    expect(await banned(path, text)).toEqual([]);
  });
});
