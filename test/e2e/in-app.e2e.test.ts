import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '#test/support/chromium.ts';
import { group, choose } from './support/forms.ts';
import { look } from './support/look.ts';
import { MatterScreen } from './support/matter-screen.ts';
import { takePhoto } from './support/photo.ts';
import { Visitor, phone } from './support/visitor.ts';

/** What these apps' own browsers call themselves. */
const apps = {
  WeChat:
    'Mozilla/5.0 (Linux; Android 12; HarmonyOS) AppleWebKit/537.36 (KHTML, like Gecko) ' +
    'Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160083 MMWEBSDK/20240301 ' +
    'MicroMessenger/8.0.48.2580 WeChat/arm64 Weixin NetType/4G Language/zh_CN ABI/arm64',
  DingTalk:
    'Mozilla/5.0 (Linux; U; Android 11; zh-CN) AppleWebKit/537.36 (KHTML, like Gecko) ' +
    'Version/4.0 Chrome/100.0.4896.58 UWS/4.2.0 Mobile Safari/537.36 AliApp(DingTalk/7.5.5)',
};

/** An address that is not this machine's own: without https a browser grants it less. */
const host = 'office.shanzhi.test';

let browser: Browser;
let plain: string;
beforeAll(async () => {
  browser = await launchChromium([`--host-resolver-rules=MAP ${host} 127.0.0.1`]);
  plain = inject('house').url.replace('127.0.0.1', host);
});
afterAll(() => browser.close());

test.each(Object.entries(apps))('%s reports and follows, without https too', async (app, agent) => {
  const visitor = await Visitor.open(browser, { viewport: phone, url: plain, userAgent: agent });
  const { page } = visitor;
  await page.goto('/');
  expect(await page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator])).toEqual([
    false,
    false,
  ]);
  await page.getByRole('link', { name: '反映问题' }).first().click();
  await page.getByLabel('发生了什么').fill(`${app}里报的：楼下果皮箱满了两天。`);
  await page.getByLabel('添加照片或文件').setInputFiles(await takePhoto('#465'));
  await page.getByRole('img', { name: '附件' }).waitFor();
  // No position without https: the page says so and the address remains.
  await page.getByRole('button', { name: '我就在这里' }).click();
  await page.getByText('没能取得位置').waitFor();
  await page.getByRole('button', { name: '写地址' }).click();
  await choose(page.getByRole('main'), '在哪个社区', '社区');
  await page.getByLabel('详细地址').fill('一号楼');
  await page.getByLabel('手机号').fill('13912340000');
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByRole('heading', { name: '已收到，谢谢您' }).waitFor();
  await page.getByRole('button', { name: '复制' }).click();
  await page.getByText('这里不能自动复制').waitFor();
  await look(page, `receipt-${app}`);
  await page.getByRole('link', { name: '凭查询码查进度' }).click();
  await page.getByRole('button', { name: '查进度' }).click();
  await page.getByRole('heading', { name: /^SQ/ }).waitFor();
  expect(visitor.complaints).toEqual([]);
  expect(visitor.foreign).toEqual([]);
});

test('the desk acts in an office network without https', async () => {
  const resident = await (await Visitor.open(browser)).signIn('resident_19');
  const { id } = await resident.report('健身步道的石板翘起来了，老人绊了一跤。');
  const dispatcher = await Visitor.open(browser, { url: plain });
  await dispatcher.enterAsStaff('street_center_dispatcher', '/desk');
  const screen = new MatterScreen(dispatcher.page);
  await screen.open(`/desk/matters/${id}`);
  await screen.act('受理', async (form) => {
    await group(form, '分流').getByLabel('大事').check();
    await choose(form, '类别', '路灯');
    await group(form, '紧急程度').getByLabel('普通').check();
    await group(form, '办理类型（决定时限）').getByLabel('普通').check();
  });
  expect(await screen.steps()).toContain('受理');
  expect(dispatcher.complaints).toEqual([]);
});
