import { describe, expect, it } from 'vitest';
import * as words from './words.ts';
import type { Fault, Source } from './source.ts';

// Bad words are put together here, so that this file stays clean itself.
const join = (...parts: readonly string[]): string => parts.join('');
const lines = (
  rule: (source: Source) => readonly Fault[],
  text: string,
  path = 'src/modules/matters/a.test.ts',
) => rule({ path, text }).map(({ line }) => line);

describe('words that must not stay', () => {
  it('finds notes left behind', () => {
    expect(lines(words.findLeftovers, join('a();\n// FIX', 'ME later'))).toEqual([2]);
    expect(lines(words.findLeftovers, join('// TO', 'DO'))).toEqual([1]);
    expect(lines(words.findLeftovers, 'const todoList = 1;')).toEqual([]);
  });
  it('finds tests that do not run', () => {
    const find = words.findSilencedTests;
    expect(lines(find, join('it.on', "ly('x')"))).toEqual([1]);
    expect(lines(find, join('describe.sk', "ip('x')"))).toEqual([1]);
    expect(lines(find, join('test.concurrent.to', "do('x')"))).toEqual([1]);
    expect(lines(find, "it('skips blank lines', f);")).toEqual([]);
  });
  it('lets a test wait for its data only when it says so', () => {
    const find = words.findSilencedTests;
    const waiting = join('it.sk', "ipIf(!there)('x', f);");
    expect(lines(find, waiting)).toEqual([1]);
    expect(lines(find, `// Runs only where the shared messages are.\n${waiting}`)).toEqual([]);
  });
  it('finds a checker silenced without a reason', () => {
    const disable = join('// eslint-dis', 'able-next-line no-console');
    expect(lines(words.findUnexplainedSilence, disable)).toEqual([1]);
    expect(lines(words.findUnexplainedSilence, `${disable} -- speaks to a terminal`)).toEqual([]);
    expect(lines(words.findUnexplainedSilence, join('// @ts-ig', 'nore'))).toEqual([1]);
  });
});

describe('names and traces', () => {
  it('finds paths of one machine', () => {
    const find = words.findMachineTraces;
    expect(lines(find, join("open('/wor", "k/shared/data')"))).toEqual([1]);
    expect(lines(find, join('cd /ho', 'me/li/shanzhi'))).toEqual([1]);
    expect(lines(find, "open('../shared/data'); get('/api/work/orders'); src='/home'")).toEqual([]);
  });
  it('finds locked addresses', () => {
    const text = join('"resol', 'ved": "https://example.org/a.tgz"');
    expect(lines(words.findLockedAddresses, text, 'package-lock.json')).toEqual([1]);
  });
  it('finds names that say nothing', () => {
    const count = (path: string) => words.findEmptyNames({ path, text: '' }).length;
    expect(count('src/platform/utils/a.ts')).toBe(1);
    expect(count('src/platform/date-helpers.ts')).toBe(1);
    expect(count('src/platform/session-manager.test.ts')).toBe(1);
    expect(count('src/modules/identity/common.ts')).toBe(1);
    expect(count('src/modules/identity/common-passwords.ts')).toBe(0);
  });
});
