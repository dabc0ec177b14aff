import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryItem } from '../testing/arbitrary-item.ts';
import { buildItem } from '../testing/build-item.ts';
import { guardCell, unguardCell } from './cells.ts';
import { readItem } from './read-item.ts';
import type { BodyBook } from './read-item.ts';
import { readCsvRows } from './read-rows.ts';
import { writeListCsv } from './write-list.ts';

const bodies: BodyBook = {
  names: new Map([
    ['b1', '燃气公司'],
    ['b2', '城管中队'],
    ['b3', '城管中队'],
  ]),
  ids: new Map([
    ['燃气公司', ['b1']],
    ['城管中队', ['b2', 'b3']],
  ]),
};
const head = '类别,区划代码,层级,性质,承担单位,协助单位,可自动派单\n';

function read(csv: string) {
  const { rows, faults } = readCsvRows(csv);
  const read = rows.map((row) => ({ row: row.row, ...readItem(row, bodies) }));
  return { faults, read };
}

test('whatever a list says comes back from its CSV', () => {
  fc.assert(
    fc.property(fc.array(arbitraryItem, { maxLength: 10 }), (items) => {
      const { faults, read: back } = read(writeListCsv(items, bodies.names));
      expect(faults).toEqual([]);
      expect(back.flatMap(({ faults: wrong }) => wrong)).toEqual([]);
      expect(back.map(({ item }) => ({ ruleId: item?.ruleId, ...item?.content }))).toEqual(items);
    }),
  );
});

test('every text survives the guard against formulas, and none begins like one', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.string().map((text) => `'=${text}`),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(unguardCell(guardCell(text))).toBe(text);
      expect(guardCell(text)).not.toMatch(/^[=+\-@]/);
    }),
  );
});

test('a hand-made file reads by names, in any order of columns, in English too', () => {
  const { read: rows } = read(
    'kind,level,areaCode,category,body\nduty,street,310199001,甲.乙,燃气公司\n',
  );
  expect(rows[0]?.item).toMatchObject({
    ruleId: null,
    content: { kind: 'duty', level: 'street', category: '甲/乙', bodyId: 'b1', automatic: false },
  });
});

test('each faulty row is told what is wrong, by its number', () => {
  const { read: rows } = read(
    `${head}甲,,街道,责任,燃气公司,,是\n甲,,村,权利,没有,,也许\n\n甲,,街道,责任,城管中队,,\n`,
  );
  expect(rows.map(({ faults }) => faults.length)).toEqual([0, 4, 1]);
  expect(rows[2]?.faults[0]?.zh).toContain('多个单位');
});

test('a name that does not fit the id is not passed over', () => {
  const csv = writeListCsv(
    [buildItem({ bodyId: 'b1', ruleId: '0190c8f2-0000-7000-8000-000000000001' })],
    bodies.names,
  ).replace('燃气公司', '自来水');
  expect(read(csv).read[0]?.faults[0]?.zh).toContain('与编号不符');
});

test('a file that is no list is refused as a whole', () => {
  expect(read('a,b\n1,2\n').faults[0]?.message.zh).toContain('缺少列');
  expect(read('"open').faults[0]?.message.en).toContain('not valid CSV');
  expect(read('').faults).toHaveLength(1);
});
