import { expect, test } from 'vitest';
import { Refusal } from '#platform/refusal/refusal.ts';
import { ImportChannel } from '../../contract.ts';
import { sourceOf } from '../../domain/import-sources.ts';
import { templateOf } from './describe-sources.ts';
import { readRow } from './read-row.ts';
import { readTable } from './read-table.ts';

const fieldsOf = (channel: ImportChannel) => ({ channel, areaCode: '310199001' });

function faultsOf(work: () => unknown): unknown {
  try {
    work();
    return [];
  } catch (error) {
    return error instanceof Refusal ? error.details.fields?.map(({ path }) => path) : error;
  }
}

test.each(ImportChannel.options)('the template of %s is read as it is filled in', (channel) => {
  const text = templateOf(channel, '福佑路社区');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { rows, faults, titles } = readTable(text.slice(1), 'csv');
  expect([rows.length, faults]).toEqual([1, []]);
  expect(Object.keys(titles).sort()).toEqual([...sourceOf(channel).columns].sort());
  const { community, ...cells } = rows[0]?.cells ?? {};
  expect(community).toBe('福佑路社区');
  // Left in, the example is told, and nothing else is wrong with it.
  expect(faultsOf(() => readRow(cells, fieldsOf(channel)))).toEqual(['detail']);
  const filled = { ...cells, detail: '东门的路灯三天没亮了' };
  expect(readRow(filled, fieldsOf(channel))).toMatchObject({ channel });
});

test.each(ImportChannel.options)(
  'what %s requires is just what its rows cannot do without',
  (channel) => {
    const [row] = readTable(templateOf(channel, 'x').slice(1), 'csv').rows;
    const cells: Record<string, string> = { ...row?.cells, detail: '路灯不亮' };
    delete cells['community'];
    for (const { field, columns } of sourceOf(channel).required) {
      const without = Object.fromEntries(
        Object.entries(cells).filter(([column]) => !columns.some((one) => one === column)),
      );
      expect(faultsOf(() => readRow(without, fieldsOf(channel)))).toContain(field);
    }
    const required = sourceOf(channel).required.flatMap(({ columns }) => columns.slice(0, 1));
    const least = Object.fromEntries(required.map((column) => [column, cells[column]]));
    expect(faultsOf(() => readRow(least, fieldsOf(channel)))).toEqual([]);
  },
);
