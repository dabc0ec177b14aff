import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '#test/support/chromium.ts';
import { barriersOn } from './support/accessibility.ts';
import { Visitor, phone } from './support/visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Chooses from a box that searches. */
async function choose(page: Page, label: string, sought: string): Promise<void> {
  const box = page.getByRole('dialog').getByRole('combobox', { name: new RegExp(`^${label}`) });
  await box.fill(sought);
  await page.getByRole('option').filter({ hasText: sought }).first().click();
}

/** Somebody else puts a rule into the draft meanwhile. */
async function changeBehind(somebody: Visitor, title: string): Promise<void> {
  const path = '/api/responsibility/versions';
  const { items } = await somebody.get<{ items: { id: string; title: string }[] }>(path);
  const id = items.find((version) => version.title === title)?.id ?? '';
  const { areaCode, bodyId } = await somewhereToChange(somebody);
  const rule = { category: '', areaCode, level: 'street', kind: 'power', bodyId };
  await somebody.post(`${path}/${id}/items`, rule);
}

async function somewhereToChange(somebody: Visitor) {
  const { items } = await somebody.get<{ items: { code: string }[] }>('/api/areas');
  const areaCode = items.find(({ code }) => code.length === 9)?.code ?? '';
  return { areaCode, bodyId: inject('house').bodies['water']?.id ?? '' };
}

const press = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

/** The new person replaces the temporary password and lands at their door. */
async function enterFirst(password: string): Promise<void> {
  const keeper = await Visitor.open(browser);
  await keeper.page.goto('/sign-in');
  await keeper.page.getByLabel('工作人员').check();
  await keeper.page.getByLabel('用户名').fill('lamp_keeper');
  await keeper.page.getByLabel('密码').fill(password);
  await keeper.page.getByRole('button', { name: '登录', exact: true }).click();
  await keeper.page.getByLabel('刚才登录用的临时密码').fill(password);
  await keeper.page.getByLabel('新密码', { exact: true }).fill('Quiet-lamp-stone-41');
  await keeper.page.getByLabel('再输入一遍新密码').fill('Quiet-lamp-stone-41');
  await keeper.page.getByRole('button', { name: '保存并开始工作' }).click();
  await keeper.page.waitForURL('**/desk');
}

/** Rules are found by the name of a body; then what the draft changes is looked at. */
async function findRule(page: Page, sought: string): Promise<void> {
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('textbox', { name: '搜类别、单位、依据、备注' }).fill(sought);
  await expect
    .poll(() => page.getByRole('table', { name: '条目' }).getByRole('row').count())
    .toBe(2);
  await page.getByRole('button', { name: '与所依据版本的差别' }).click();
}

/** Those who keep the list may not put it into force. */
async function publishAsLeader(): Promise<void> {
  const leader = await Visitor.open(browser).then((one) => one.signIn('street_leader'));
  await leader.page.goto('/desk/responsibility');
  await leader.page.getByRole('link', { name: '编制、发布清单' }).click();
  await leader.page.getByRole('button', { name: '加上路灯所' }).click();
  await leader.page.getByRole('button', { name: '发布', exact: true }).click();
  await press(leader.page, '发布');
  await leader.page.getByRole('row', { name: /加上路灯所 现行/ }).waitFor();
}

test('an office sets itself up: a body, a person with a position, a rule in force', async () => {
  const administrator = await Visitor.open(browser).then((one) =>
    one.signIn('center_administrator'),
  );
  const { page } = administrator;
  const { items } = await administrator.get<{ items: { code: string; name: string }[] }>(
    '/api/areas',
  );
  const street = items.find(({ code }) => code.length === 9)?.name ?? '';

  await page.goto('/desk/admin');
  await page.getByText('有人能派单').waitFor();
  expect(await barriersOn(page)).toEqual([]);

  await page.getByRole('link', { name: '单位', exact: true }).click();
  await page.getByRole('button', { name: '新增单位' }).click();
  await page.getByRole('dialog').getByLabel('名称').fill('路灯管理所');
  await choose(page, '区域', street);
  await page.getByRole('dialog').getByLabel('对居民公布的电话').fill('010-5550100');
  await press(page, '保存');
  await page.getByRole('row', { name: /路灯管理所/ }).waitFor();
  expect(await barriersOn(page)).toEqual([]);

  await page.getByRole('link', { name: '人员与岗位', exact: true }).click();
  await page.getByRole('button', { name: '添加人员' }).click();
  await page.getByRole('dialog').getByLabel('姓名').fill('黎明灯');
  await page.getByRole('dialog').getByLabel('登录用户名').fill('lamp_keeper');
  await choose(page, '所在区域', street);
  await press(page, '添加人员');
  const password = await page.locator('[data-secret]').innerText();
  expect(password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
  await press(page, '已记下，关闭');
  await page.getByText('还没有岗位').waitFor();
  await page.getByRole('button', { name: '给一个岗位' }).click();
  await choose(page, '单位', '路灯管理所');
  await page.getByRole('dialog').getByLabel('职务名称').fill('灯具维修员');
  await page.getByRole('dialog').getByLabel('权限角色').selectOption({ label: '承办人' });
  await press(page, '保存');
  await page.getByRole('cell', { name: '灯具维修员' }).waitFor();
  expect(await barriersOn(page)).toEqual([]);

  await page.goto('/desk/admin/list');
  await page.getByRole('button', { name: '起草新版本' }).click();
  await page.getByRole('dialog').getByLabel('版本名称').fill('加上路灯所');
  await page.getByRole('dialog').getByLabel('为什么改').fill('路灯交给新单位');
  await press(page, '起草新版本');
  await page.getByRole('button', { name: '添加一条' }).click();
  await choose(page, '区域', street);
  await choose(page, '单位', '路灯管理所');
  await changeBehind(administrator, '加上路灯所');
  await press(page, '保存');
  await page.getByText('可能有别人刚改过').waitFor();
  await page.reload();
  await page.getByRole('button', { name: '加上路灯所' }).click();
  await page.getByRole('button', { name: '添加一条' }).click();
  await choose(page, '区域', street);
  await choose(page, '单位', '路灯管理所');
  await press(page, '保存');
  await findRule(page, '路灯管理');
  await page.getByRole('row', { name: /^新增 .*路灯管理所/ }).waitFor();
  await page.getByText('您可以起草').waitFor();
  expect(await barriersOn(page)).toEqual([]);

  await publishAsLeader();
  await enterFirst(password);
}, 120_000);

test('permissions change with a warning, and only by whoever has the whole cell', async () => {
  const { page } = await Visitor.open(browser).then((one) => one.signIn('center_administrator'));
  await page.goto('/desk/admin/capacities');
  await page.getByRole('button', { name: '查看、修改 系统管理员' }).click();
  await page.getByRole('checkbox', { name: '查看审计日志' }).click();
  await page.getByText('将增加：查看审计日志').waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await press(page, '保存');
  // This administrator's office is a district's: capacities hold for the whole cell.
  await page.getByRole('dialog').getByRole('alert').waitFor();
});

test('every page reads well on a phone and in both languages, and is nobody else’s', async () => {
  const pages = ['', '/bodies', '/people', '/capacities', '/list', '/clients', '/webhooks'];
  for (const language of ['zh', 'en'] as const) {
    const { page } = await Visitor.open(browser, { viewport: phone, language }).then((one) =>
      one.signIn('center_administrator'),
    );
    // English is read where there is most of it: each page costs the run a second.
    for (const path of language === 'zh' ? pages : pages.slice(0, 4)) {
      await page.goto(`/desk/admin${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('main [role=status][aria-label]').waitFor({ state: 'detached' });
      expect(await barriersOn(page), path).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, path).toBeLessThanOrEqual(phone.width);
    }
  }
  const handler = await Visitor.open(browser).then((one) => one.signIn('urban_handler'));
  await handler.page.goto(`${inject('house').url}/desk/admin/people`);
  await handler.page.getByText('这一页不在您的岗位职责内').waitFor();
}, 120_000);

test('a category is found, added under another, and stopped', async () => {
  const { page } = await Visitor.open(browser).then((one) => one.signIn('center_administrator'));
  await page.goto('/desk/admin/categories');
  await page.getByLabel('找类别').fill('路灯');
  await page.getByRole('row', { name: /路灯与照明/ }).waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole('button', { name: '添加类别' }).click();
  await choose(page, '上级类别', '路灯与照明');
  await page.getByRole('dialog').getByLabel('名称', { exact: true }).fill('楼道灯');
  await press(page, '保存');
  await page.getByLabel('找类别').fill('楼道灯');
  const row = page.getByRole('row', { name: /楼道灯/ });
  await row.getByText('在用').waitFor();
  await row.getByRole('button', { name: '修改' }).click();
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole('dialog').getByLabel('可以选用').uncheck();
  await press(page, '保存');
  await row.getByText('停用').waitFor();
});

test('staff who come by the plain address are led to their own door and may go home', async () => {
  const visitor = await (await Visitor.open(browser)).signIn('center_administrator');
  const { page } = visitor;
  await page.goto('/');
  await page.waitForURL('**/desk/admin');
  await page.goto('/resident/public');
  await page.getByRole('navigation').getByRole('link', { name: '首页' }).click();
  await page.getByRole('link', { name: '大家的事办得怎么样' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
});
