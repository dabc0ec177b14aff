import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '#test/support/chromium.ts';
import { barriersOn } from './support/accessibility.ts';
import { Visitor, phone } from './support/visitor.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const open = (key: string, viewport?: typeof phone) =>
  Visitor.open(browser, viewport && { viewport }).then((visitor) => visitor.signIn(key));

/** The titles of the desk's menu. */
async function menuOf({ page }: Visitor): Promise<string[]> {
  await page.getByRole('navigation').first().getByRole('link').first().waitFor();
  return page.getByRole('navigation').first().getByRole('link').allInnerTexts();
}

describe('a password that somebody gave', () => {
  const temporary = 'Given-by-hand-88';
  const own = 'Quiet-river-stone-41';

  test('is replaced before anything else, and then work begins', async () => {
    const administrator = await open('center_administrator');
    const { name } = inject('house').people['power_handler'] ?? { name: '' };
    const found = await administrator.get<{ items: { id: string }[] }>(
      `/api/people?name=${encodeURIComponent(name)}`,
    );
    const id = found.items[0]?.id ?? '';
    await administrator.post(`/api/people/${id}/password`, { password: temporary });

    const { page } = await Visitor.open(browser);
    await page.goto('/sign-in?next=/desk');
    await page.getByLabel('用户名').fill('power_handler');
    await page.getByLabel('密码').fill(temporary);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('heading', { name: '先设一个自己的密码' }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByText('10 到 128 个字符').waitFor();
    for (const elsewhere of ['/command', '/resident/matters', '/field']) {
      await page.goto(elsewhere);
      await page.waitForURL('**/account/new-password');
    }
    const save = page.getByRole('button', { name: '保存并开始工作' });
    await page.getByLabel('刚才登录用的临时密码').fill(temporary);
    await page.getByLabel('新密码', { exact: true }).fill(own);
    await page.getByLabel('再输入一遍新密码').fill(`${own}!`);
    await save.click();
    await page.getByText('两次输入的新密码不一样').waitFor();
    await page.getByLabel('再输入一遍新密码').fill(own);
    await save.click();
    await page.waitForURL('**/desk');
    await page.goto('/account');
    await page.getByText('修改密码').first().waitFor();
    expect(await page.locator('main').innerText()).not.toContain('临时密码');
    await administrator.post(`/api/people/${id}/password`, { password: inject('house').password });
  });
});

describe('each lands where their work is, with a menu of their own', () => {
  test('an administrator, who handles no matters', async () => {
    const administrator = await Visitor.open(browser);
    await administrator.page.goto('/sign-in?next=/account');
    await administrator.signIn('center_administrator');
    await administrator.page.goto('/desk/responsibility');
    expect(await menuOf(administrator)).toEqual(['权责清单', '研判', '网格', '管理']);
    await administrator.page.goto('/command');
    await administrator.page.getByText('这一页不在您的岗位职责内').waitFor();
    expect(await administrator.page.getByRole('alert').count()).toBe(0);
  });

  test('a dispatcher, and a page that is not for dispatchers', async () => {
    const dispatcher = await open('street_center_dispatcher');
    await dispatcher.page.goto('/desk');
    const menu = ['收件箱', '吹哨', '登记', '批量导入', '权责清单', '研判', '看板'];
    expect(await menuOf(dispatcher)).toEqual(menu);
    await dispatcher.page.goto('/field');
    await dispatcher.page.getByText('这一页不在您的岗位职责内').waitFor();
  });

  test('a grid worker on a phone, with messages and the way out under the thumb', async () => {
    const { page } = await Visitor.open(browser, { viewport: phone });
    await page.goto('/sign-in');
    await page.getByLabel('工作人员').check();
    await page.getByLabel('用户名').fill('grid_001001_grid_worker');
    await page.getByLabel('密码').fill(inject('house').password);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.waitForURL('**/field');
    const bar = page.getByRole('navigation');
    await bar.getByRole('link', { name: '消息' }).click();
    await page.waitForURL('**/field/messages');
    await bar.getByRole('link', { name: '我的', exact: true }).click();
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.getByText('外勤只对工作人员开放').waitFor();
  });
});

describe('by phone and code', () => {
  test('a wrong number is told at its field, and a code can be asked for again', async () => {
    const { page } = await Visitor.open(browser);
    await page.goto('/sign-in');
    await page.getByLabel('手机号').fill('123');
    await page.getByRole('button', { name: '获取验证码' }).click();
    await page.getByText('手机号应是 11 位数字').waitFor();
    await page.getByLabel('手机号').fill('19911112222');
    await page.getByRole('button', { name: '获取验证码' }).click();
    await page.getByRole('button', { name: /\d+ 秒后可重新获取/ }).waitFor();
    await page.getByLabel('验证码', { exact: true }).fill('000000');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByText('验证码不正确或已过期').waitFor();
    await page.getByRole('button', { name: /\d+ 秒后可重新获取/ }).waitFor();
  });
});

test('at a shared device the next person finds nothing of a draft', async () => {
  const detail = '二单元的门禁坏了，谁都能进。';
  const { page, context } = await open('resident_9');
  await page.goto('/resident/report');
  await page.getByLabel('发生了什么').fill(detail);
  await page.goto('/account');
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.getByText('还没有登录').waitFor();
  await page.goto('/resident/report');
  expect(await page.getByLabel('发生了什么').inputValue()).toBe('');
  expect(JSON.stringify(await context.storageState())).not.toContain(detail);
});

test('a report without an account is followed by its code, and its phone claims it', async () => {
  const { page } = await Visitor.open(browser, { viewport: phone });
  const { longitude: lon, latitude: lat } = inject('house').somewhere;
  expect(Number.isFinite(lon + lat)).toBe(true);
  const number = '19933334444';
  await page.goto('/resident/report');
  await page.getByLabel('发生了什么').fill('自行车棚的灯不亮。');
  await page.getByRole('button', { name: '我就在这里' }).click();
  await page.getByText('位置：').waitFor();
  await page.getByLabel('手机号').fill(number);
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByRole('heading', { name: '已收到，谢谢您' }).waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await page.getByText('用您留的手机号登录').waitFor();
  await page.getByRole('link', { name: '凭查询码查进度' }).click();
  await page.getByRole('button', { name: '查进度' }).click();
  await page.getByText(/^已收到，.*告诉您能不能办。$/).waitFor();
  await page.getByLabel('查询码').fill('AAAAA-AAAAA');
  await page.getByRole('button', { name: '查进度' }).click();
  await page.getByText('编号或查询码不对').waitFor();

  await page.goto('/sign-in?next=/resident/matters');
  await page.getByLabel('手机号').fill(number);
  await page.getByRole('button', { name: '获取验证码' }).click();
  const shown = await page.getByText('演示环境不发短信').innerText();
  await page.getByLabel('验证码', { exact: true }).fill(/\d{6}/.exec(shown)?.[0] ?? '');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.waitForURL('**/resident/matters');
  await page.getByText('自行车棚的灯不亮').waitFor();
});
