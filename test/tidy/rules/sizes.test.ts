import { describe, expect, it } from 'vitest';
import { findLongFunctions } from './functions.ts';
import { checkSpread, findGrowingFiles, findLongFiles, findLongLines } from './sizes.ts';

const file = (path: string, lines: number) => ({ path, text: 'const a = 1;\n'.repeat(lines) });

describe('sizes of files', () => {
  it('refuses 401 lines, and 601 in a test', () => {
    const at = (path: string, lines: number) => findLongFiles([file(path, lines)]).length;
    expect([at('src/a.ts', 400), at('src/a.ts', 401)]).toEqual([0, 1]);
    expect([at('src/a.test.ts', 600), at('src/a.test.ts', 601)]).toEqual([0, 1]);
  });
  it('warns between 251 and 400 lines', () => {
    expect(findGrowingFiles([file('src/a.ts', 250), file('src/b.ts', 251)])).toHaveLength(1);
  });
  it('holds the median and the ninetieth', () => {
    const many = (lines: number, count: number) =>
      Array.from({ length: count }, (_, index) => file(`src/${lines}-${index}.ts`, lines));
    expect(checkSpread([...many(80, 9), ...many(150, 1)])).toEqual([]);
    expect(checkSpread(many(81, 10))).toHaveLength(1);
    expect(checkSpread([...many(10, 8), ...many(151, 2)])).toHaveLength(1);
  });
});

describe('sizes of lines and functions', () => {
  it('counts a Chinese character as one, and lets an address be long', () => {
    const lines = (text: string) => findLongLines({ path: 'src/a.ts', text }).length;
    expect([lines('善'.repeat(100)), lines('善'.repeat(101))]).toEqual([0, 1]);
    expect(lines(`// https://example.org/${'a'.repeat(100)}`)).toBe(0);
  });
  it('refuses a function of 71 lines, not a describe block', () => {
    const body = (lines: number) => `{\n${'  a();\n'.repeat(lines - 2)}}`;
    const count = (text: string) => findLongFunctions({ path: 'src/a.ts', text }).length;
    expect(count(`function f() ${body(70)}`)).toBe(0);
    expect(count(`function f() ${body(71)}`)).toBe(1);
    expect(count(`class A { f() ${body(71)} }`)).toBe(1);
    expect(count(`const f = () => ${body(71)};`)).toBe(1);
    expect(count(`describe('x', () => ${body(71)});`)).toBe(0);
  });
});
