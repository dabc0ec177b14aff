import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitBrokenCsv } from './split-csv.ts';

test.each([
  ['a quote opened and never closed', 'a,"b\nc,d', [undefined, ['c', 'd']]],
  ['quoted lines after it', 'a,"b\nc,"d"\ne,f', [undefined, ['c', 'd'], ['e', 'f']]],
  ['a cell of two lines after it', 'a,"b\nc,"d\ne"', [undefined, ['c', 'd\ne']]],
  ['a quote within a word', 'a"b,c\nd,e', [undefined, ['d', 'e']]],
  ['two of them', 'a,"b\nc,d\ne,"f', [undefined, ['c', 'd'], undefined]],
  ['paired quotes in the wrong place', 'a,"b"c\nd', [undefined, ['d']]],
  ['lines of Windows', 'a,"b\r\n"c ""x""",d\r\n', [undefined, ['c "x"', 'd'], ['']]],
])('%s costs its own line only', (_name, text, cells) => {
  expect(splitBrokenCsv(text).map((record) => record.cells)).toEqual(cells);
});

const tableOf = (...letters: string[]) => {
  const word = fc.string({ unit: fc.constantFrom('灯', 'a', ',', '\n', ' ', ...letters) });
  return fc.array(fc.array(word, { minLength: 2, maxLength: 4 }), { maxLength: 6 });
};

test('reads what spreadsheets write as they meant it', () => {
  fc.assert(
    fc.property(tableOf('"'), (rows) => {
      const split = splitBrokenCsv(stringify(rows).replace(/\n$/, ''));
      expect(split.map(({ cells }) => cells)).toEqual(rows.length === 0 ? [['']] : rows);
    }),
  );
});

/** A cell that begins with a new line could as well have closed the quote that stood open. */
const isClear = (rows: readonly (readonly string[])[]) =>
  rows.every((cells) => cells.every((text) => !/^[\n,]|\n$/.test(text)));

test('loses the line with the open quote and no row besides', () => {
  fc.assert(
    fc.property(tableOf('"'), tableOf().filter(isClear), (before, after) => {
      const text = `${stringify(before)}坏,"行\n${stringify(after, { quoted: true })}`;
      const split = splitBrokenCsv(text.replace(/\n$/, ''));
      const expected = [...before, undefined, ...after];
      expect(split.map(({ cells }) => cells)).toEqual(expected);
    }),
  );
});
