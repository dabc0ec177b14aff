import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from '#platform/refusal/refusal.ts';
import { readTable } from './read-table.ts';

test('reads CSV by Chinese or English titles, in any order', () => {
  const text = '电话,内容,标题\n13800000000,"路灯坏了,\n很黑",路灯\n,,\n,井盖丢了,';
  expect(readTable(text, 'csv')).toEqual({
    rows: [
      { row: 2, cells: { phone: '13800000000', detail: '路灯坏了,\n很黑', title: '路灯' } },
      { row: 4, cells: { detail: '井盖丢了' } },
    ],
    faults: [],
    titles: { phone: '电话', detail: '内容', title: '标题' },
  });
  expect(readTable('Detail\nx', 'csv').rows).toHaveLength(1);
});

test('tells rows with more cells than the header', () => {
  const { rows, faults } = readTable('detail\na\nb,c', 'csv');
  expect(rows).toHaveLength(1);
  expect(faults).toMatchObject([{ row: 3, code: 'appeals.import_cells' }]);
});

test('reads JSON lines and tells those that are none', () => {
  const text =
    '{"内容":"灯坏了","lon":121.5}\n\n{"detail":\n[1]\n{"detail":"x","colour":"red"}\n{"detail":{}}';
  const { rows, faults } = readTable(text, 'jsonl');
  expect(rows).toEqual([{ row: 1, cells: { detail: '灯坏了', lon: '121.5' } }]);
  expect(faults.map(({ row, code }) => [row, code])).toEqual([
    [3, 'appeals.import_not_json'],
    [4, 'appeals.import_not_json'],
    [5, 'appeals.import_field'],
    [6, 'appeals.import_field'],
  ]);
});

test('takes the titles of usual exports, and the messages of the demo as they are', () => {
  const message =
    '{"id":7,"user":"U","subject":"灯","at":"2026/1/2 3:04:05","detail":"坏","likes":0}';
  expect(readTable(message, 'jsonl').rows[0]?.cells).toEqual({
    ...{ externalId: '7', title: '灯', happenedAt: '2026/1/2 3:04:05', detail: '坏' },
  });
  const csv = '序号,主题,时间,详情,来电号码\n1,灯,2026/1/2,坏,13800000000';
  expect(readTable(csv, 'csv').rows[0]?.cells).toEqual({
    ...{ title: '灯', happenedAt: '2026/1/2', detail: '坏', phone: '13800000000' },
  });
});

test('refuses files that make no sense as a whole', () => {
  for (const [text, code] of [
    ['', 'empty'],
    [' \r\n', 'empty'],
    ['detail', 'header_only'],
    ['detail,title\r\n,\r\n', 'header_only'],
    ['title\nx', 'columns'],
    ['detail,detail\na,b', 'columns'],
    ['detail,颜色\na,b', 'columns'],
    ['"detail\na', 'not_csv'],
  ] as const) {
    expect(() => readTable(text, 'csv'), text).toThrow(`appeals.import_${code}`);
  }
});

test('a quote without a fellow costs its own row, named by its line, and no other', () => {
  const text = '内容,电话\r\n"两\r\n行",1\r\n坏,"行\r\n好,2\r\n又"坏,3\r\n最后,4\r\n';
  const { rows, faults } = readTable(text, 'csv');
  expect(rows.map(({ row, cells }) => [row, cells.detail])).toEqual([
    [2, '两\n行'],
    [4, '好'],
    [6, '最后'],
  ]);
  expect(faults.map(({ row, message }) => [row, /第 (\d+) 行/.exec(message.zh)?.[1]])).toEqual([
    [3, '4'],
    [5, '6'],
  ]);
  expect(readTable('detail\n"x', 'csv').faults).toMatchObject([{ row: 2 }]);
});

test('never fails otherwise', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('csv', 'jsonl'), (text, format) => {
      try {
        const { rows, faults } = readTable(`detail\n${text}`, format);
        return rows.length + faults.length > 0;
      } catch (error) {
        return error instanceof Refusal;
      }
    }),
  );
});
