import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '#test/support/chromium.ts';
import { barriersOn } from './support/accessibility.ts';
import { look } from './support/look.ts';
import { Visitor, desktop, phone } from './support/visitor.ts';

let browser: Browser;
let clerk: Visitor;
beforeAll(async () => {
  browser = await launchChromium();
  clerk = await (await Visitor.open(browser)).signIn('street_services_window_clerk');
});
afterAll(() => browser.close());

const file = [
  '名字,证件号码,手机,社区,住址,来源',
  '单晓华,310101196203041016,13900004321,,福佑路12弄3号502室,甲',
  '单晓华,310101196203041016,13900004321,,福佑路12弄3号502室,乙',
  ',,,,福佑路12弄3号502室,丙',
].join('\r\n');

async function openImport(page: Page): Promise<void> {
  await page.goto('/desk/people/import');
  await page.getByLabel('文件', { exact: true }).setInputFiles({
    ...{ name: '人口.csv', mimeType: 'text/csv' },
    buffer: Buffer.from(file),
  });
}

test('a clerk imports a file, finds somebody in it, says why and sees the phone', async () => {
  const { page, complaints } = clerk;
  await openImport(page);
  await page.getByRole('button', { name: '先看一遍' }).click();
  await page.getByRole('heading', { name: '共 3 行；看了 3 行，1 行有问题' }).waitFor();
  expect(await page.getByLabel('姓名', { exact: true }).inputValue()).toBe('0');
  await page
    .getByRole('table', { name: '头几行会登记成这样' })
    .getByText('139****4321')
    .first()
    .waitFor();
  await look(page, 'people-import');
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole('button', { name: '导入没有问题的行' }).click();
  await page.getByText('已完成 · 1 / 3 人').waitFor();
  await page.getByText('这个证件号码已经登记，或者在文件里出现过').waitFor();

  await page.goto('/desk/people');
  await page.getByRole('textbox', { name: '姓名、拼音、地址' }).fill('sxh 4321');
  const found = page.getByRole('table', { name: '查到的人' });
  await found.getByText('139****4321').waitFor();
  await look(page, 'people-found');
  expect(await barriersOn(page)).toEqual([]);
  await found.getByRole('link', { name: '单晓华' }).click();
  await page.getByRole('heading', { name: '单晓华', level: 1 }).waitFor();
  await page.getByRole('table', { name: '住过的地方' }).getByText('福佑路12弄3号502室').waitFor();
  await page.getByText('310****1016').waitFor();
  await look(page, 'people-person');
  expect(await barriersOn(page)).toEqual([]);

  await page.getByRole('button', { name: '说明理由，显示遮住的内容' }).click();
  const dialog = page.getByRole('dialog', { name: '显示遮住的内容' });
  await dialog.getByRole('button', { name: '显示' }).click();
  await dialog.getByText('请写明理由。').waitFor();
  await dialog.getByLabel('为什么要看').fill('通知领证');
  await dialog.getByRole('button', { name: '显示', exact: true }).click();
  await page.getByText('13900004321').waitFor();
  await page.getByText('310****1016').waitFor();
  const looks = page.getByRole('table', { name: '谁看过这份档案' });
  await looks.getByText('通知领证').waitFor();
  expect(await barriersOn(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the import is undone, on a phone and in English', async () => {
  const { page } = clerk;
  await page.setViewportSize(phone);
  await page.goto('/desk/people/import');
  await page.getByRole('button', { name: '撤回这批' }).click();
  const dialog = page.getByRole('dialog', { name: '撤回这批人口' });
  await dialog.getByRole('button', { name: '撤回这批' }).click();
  await page.getByText('已撤回').waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Import people' }).waitFor();
  await look(page, 'people-import-phone');
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
  expect(await barriersOn(page)).toEqual([]);
  await page.goto('/desk/people?q=sxh');
  await page.getByText('Nobody found').waitFor();
  await page.getByRole('button', { name: '中文' }).click();
});

test('one person under two records is looked at and merged', async () => {
  const { page } = clerk;
  await page.setViewportSize(desktop);
  for (const phone of ['13900008765', '13900008765']) {
    await clerk.post('/api/registry/people', {
      ...{ name: '尉迟双', phone },
      residences: [
        { kind: 'living', areaCode: '310199001', address: '福佑路1号', from: '2026-01-01' },
      ],
    });
  }
  await page.goto('/desk/people');
  await page.getByRole('link', { name: '核实重复' }).click();
  const pair = page.getByRole('region', { name: '尉迟双' });
  await pair.getByText('依据： 姓名相同、电话相同').waitFor();
  await look(page, 'people-same');
  expect(await barriersOn(page)).toEqual([]);
  await pair.getByRole('button', { name: '是同一人，合并' }).click();
  const dialog = page.getByRole('dialog', { name: '是同一人，合并' });
  await dialog.getByRole('button', { name: '确定' }).click();
  await dialog.getByText('请写明怎么核实的。').waitFor();
  await dialog.getByLabel('怎么核实的').fill('电话核实');
  await dialog.getByRole('button', { name: '确定' }).click();
  await page.getByText('没有要核实的').waitFor();
  await page.goto('/desk/people?q=尉迟双');
  await page.getByRole('table', { name: '查到的人' }).waitFor();
  expect(await page.getByRole('link', { name: '尉迟双' }).count()).toBe(1);
});

test('who may not read the registry is told so', async () => {
  const other = await (await Visitor.open(browser)).signIn('urban_handler');
  await other.page.goto('/desk/people');
  expect(await other.page.getByRole('link', { name: '人口', exact: true }).count()).toBe(0);
  await other.page.getByRole('heading', { name: '这一页不在您的岗位职责内' }).waitFor();
  await other.context.close();
});
