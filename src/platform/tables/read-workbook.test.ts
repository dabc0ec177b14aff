import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { isWorkbook, readWorkbook } from './read-workbook.ts';

const head = '<?xml version="1.0" encoding="UTF-8"?>';

async function workbook(parts: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  return buffer(zip.outputStream);
}

test('reads what the cells of the first sheet show, gaps and runs of text included', async () => {
  const bytes = await workbook({
    'xl/sharedStrings.xml': `${head}<sst><si><t>姓名</t></si><si><r><t>单</t></r><r>
      <t xml:space="preserve">晓&amp;华</t></r></si></sst>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet><sheetData>
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>电话</t></is></c></row>
      <row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3"><v>13900000001</v></c></row>
      </sheetData></worksheet>`,
  });
  expect(isWorkbook(bytes)).toBe(true);
  expect(await readWorkbook(bytes)).toEqual([
    { line: 1, cells: ['姓名', '', '电话'] },
    { line: 3, cells: ['单晓&华', '', '13900000001'] },
  ]);
});

test('says when a file is no workbook, and reads an empty one', async () => {
  const refused = { code: 'tables.broken_workbook' };
  await expect(readWorkbook(Buffer.from('PK\u0003\u0004nothing'))).rejects.toMatchObject(refused);
  await expect(readWorkbook(await workbook({ a: 'b' }))).rejects.toMatchObject(refused);
  const empty = { 'xl/worksheets/sheet1.xml': `${head}<worksheet><sheetData/></worksheet>` };
  expect(await readWorkbook(await workbook(empty))).toEqual([]);
});
